import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';
import type { QuestionChannel, Withholding } from '@commonweal/voices';

import type { Area } from './known-rounds.js';

export interface KnownAnswer {
  readonly version: number;
  readonly words: string;
  readonly wordsCy: string | null;
  readonly answeredAt: string;
  readonly tender: { readonly id: string; readonly title: string } | null;
}

/** A councillor's question with its answer, as far as the viewer may see it. */
export interface KnownQuestion {
  readonly tenantId: string;
  readonly id: string;
  readonly authority: string;
  readonly wardCode: string;
  readonly ward: Area | null;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly channel: QuestionChannel;
  readonly withheld: Withholding | null;
  readonly words: string | null;
  readonly language: 'en' | 'cy' | null;
  readonly provenance: string | null;
  /** The newest first. */
  readonly answers: readonly KnownAnswer[];
  readonly today: string;
}

const MOST = 500;

const ANSWERS = `select json_agg(json_build_object('version', a.version, 'words', a.words, 'wordsCy', a.words_cy,
    'answeredAt', a.answered_at, 'tender', case when d.id is null then null else json_build_object('id', d.id, 'title', d.title) end)
    order by a.version desc)
  from ward_answer a left join tender d on d.tenant_id = a.tenant_id and d.id = a.tender_id
  where a.tenant_id = q.tenant_id and a.question_id = q.id`;

const questions = (where: string, order: string): string => `
  select q.tenant_id as "tenantId", q.id, o.name as authority, q.ward_code as "wardCode", q.asked_by as "askedBy",
    to_char(q.asked_on, 'YYYY-MM-DD') as "askedOn", q.channel, q.withheld, t.words, t.language, t.provenance,
    case when p.code is null then null
      else json_build_object('code', p.code, 'kind', p.kind, 'name', p.name, 'isFictional', p.is_fictional) end as ward,
    coalesce((${ANSWERS}), '[]') as answers,
    to_char(clock_timestamp() at time zone 'Europe/London', 'YYYY-MM-DD') as today
  from ward_question q join organisation o on o.id = q.tenant_id
  left join ward_question_text t on t.tenant_id = q.tenant_id and t.question_id = q.id
  left join place p on p.code = q.ward_code
  where ${where} order by ${order} limit ${MOST}`;

const ANSWERED = `(q.withheld is not null or exists (select from ward_answer a where a.tenant_id = q.tenant_id and a.question_id = q.id))`;
const OF_WARD = questions('q.ward_code = ?', 'q.asked_on desc, q.created_at desc, q.id');
const WAITING = `case when ${ANSWERED} then null else q.asked_on end`;
const OF_AUTHORITY = questions('q.tenant_id = ?', `${ANSWERED}, ${WAITING}, q.asked_on desc, q.created_at desc, q.id`);
const ONE = questions('q.tenant_id = ? and q.id = ?', 'q.id');

/** Councillors' questions, which are everybody's to see. What is withheld, its authority alone reads. */
@Injectable()
export class WardQuestions {
  constructor(private readonly em: EntityManager) {}

  /** The newest first. */
  ofWard(viewer: Viewer | null, wardCode: string): Promise<KnownQuestion[]> {
    return this.read(viewer, OF_WARD, [wardCode]);
  }

  /** Those that wait for an answer first, the oldest of them before all; then the newest first. */
  ofAuthority(viewer: Viewer | null, tenantId: string): Promise<KnownQuestion[]> {
    return this.read(viewer, OF_AUTHORITY, [tenantId]);
  }

  async one(viewer: Viewer | null, { tenantId, id }: { tenantId: string; id: string }): Promise<KnownQuestion | null> {
    const [found = null] = await this.read(viewer, ONE, [tenantId, id]);
    return found;
  }

  private async read(viewer: Viewer | null, sql: string, values: readonly string[]): Promise<KnownQuestion[]> {
    const found = await readAs(this.em, viewer, (em) => em.execute<KnownQuestion[]>(sql, [...values]));
    return found.map((question) =>
      question.withheld && !actsFor(viewer, question.tenantId) ? bare(question) : question,
    );
  }
}

/** That it was asked, and nothing of what was said. */
const bare = (question: KnownQuestion): KnownQuestion => ({
  ...question,
  ...{ words: null, language: null, provenance: null, answers: [] },
});
