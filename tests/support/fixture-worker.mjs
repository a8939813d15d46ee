/**
 * The worker as it is shipped, with one feature of its own: the job `fault.wait` says that it began, waits until the
 * test opens the gate, and has one effect. WITHOUT_HANDLER=1 leaves the job without a handler.
 */
import 'reflect-metadata';

import { setTimeout as pause } from 'node:timers/promises';

import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';

import { configuredOrExit, workerConfig } from '@commonweal/config';
import { defineJob, handle } from '@commonweal/jobs';
import { createLogger } from '@commonweal/observability';
import { serve } from '@commonweal/worker';

const wait = defineJob({ name: 'fault.wait', payload: z.object({ n: z.int() }), key: ({ n }) => `n-${n}` });

class FaultProcessor {
  constructor(em) {
    this.handlers = process.env.WITHOUT_HANDLER ? [] : [handle(wait, ({ payload }) => work(em, payload.n))];
  }
}
Injectable()(FaultProcessor);
Inject(EntityManager)(FaultProcessor, undefined, 0);

class FaultModule {}
Module({ providers: [FaultProcessor] })(FaultModule);

async function work(em, n) {
  await em.execute('insert into fault_start (n, pid) values (?, ?)', [n, process.pid]);
  while ((await em.execute('select open from fault_gate')).every(({ open }) => !open)) await pause(25);
  await em.execute('insert into fault_effect (n, pid) values (?, ?) on conflict do nothing', [n, process.pid]);
  await em.execute('insert into fault_end (n, pid) values (?, ?)', [n, process.pid]);
}

const config = configuredOrExit(workerConfig, process.env);
await serve(config, [{ module: FaultModule, processor: FaultProcessor, jobs: [wait] }], createLogger('worker', 'info'));
