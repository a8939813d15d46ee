import type { Job, JobsOptions } from 'bullmq';

/** What a job carries through the queue. The job's own id is the promise's. */
export interface JobData {
  readonly tenantId: string;
  readonly payload: object;
  readonly requestId: string | null;
}

/** A queue to add to. Its connection fails fast. */
export interface OpenQueue {
  add(name: string, data: JobData, options: JobsOptions): Promise<unknown>;
  getJobState(id: string): Promise<string>;
  getJob(id: string): Promise<Pick<Job, 'finishedOn'> | undefined>;
  remove(id: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A worker of one queue. Its connection waits for the server to come back. */
export interface OpenWorker {
  isRunning(): boolean;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a worker keeps its jobs and how many it does at once. Times are in milliseconds. */
export interface WorkerSettings {
  /** Jobs a worker does at once. */
  readonly concurrency: number;
  /** How long a job stays with a worker that no longer answers. */
  readonly lockDuration: number;
  /** How often jobs of such workers are looked for. */
  readonly stalledInterval: number;
}

/** What a worker does with each job, and what it is told besides. */
export interface WorkerCallbacks {
  readonly work: (job: Job<JobData>) => Promise<void>;
  /** The queue gave the job up without a try: its workers kept dying. */
  readonly abandoned: (job: Job<JobData>, error: Error) => void;
  readonly trouble: (error: Error) => void;
}

/** Where the queues live: PostgreSQL or Redis. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  openQueue(name: string, trouble: (error: Error) => void): OpenQueue;
  openWorker(name: string, settings: WorkerSettings, callbacks: WorkerCallbacks): OpenWorker;
}
