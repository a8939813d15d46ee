-- What the tenancy tests look at: tenders of one authority in three phases, bids, grades, a result. 1 is a draft, 2 open
-- for bids, 3 closed and scored, 4 a draft with nothing in it; a tender's lot, criterion and bid have its number.
create temporary view n as select i, ('cccccccc-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid as id
  from generate_series(1, 4) i;

insert into organisation (id, kind, name, supplier_kind) values
  (:ours, 'AUTHORITY', 'Ours', null), (:other, 'AUTHORITY', 'Other', null),
  (:bidder, 'SUPPLIER', 'Bidder', 'VCSE'), (:rival, 'SUPPLIER', 'Rival', 'VCSE'), (:empty, 'SUPPLIER', 'Empty', 'VCSE'),
  (:programs, 'SUPPLIER', 'Programs', 'VCSE');
insert into organisation_identifier values (:bidder, 'GB-COH', '1'), (:rival, 'GB-COH', '2');
insert into person (id, email, name, password_hash) values
  (:person_ours, 'ours@example.org', 'Ours', 'none'), (:person_colleague, 'colleague@example.org', 'Colleague', 'none'),
  (:person_other, 'other@example.org', 'Other', 'none'), (:person_bidder, 'bidder@example.org', 'Bidder', 'none'),
  (:person_rival, 'rival@example.org', 'Rival', 'none'), (:person_elsewhere, 'elsewhere@example.org', 'Elsewhere', 'none');
insert into membership (tenant_id, person_id, roles) values
  (:ours, :person_ours, '{ADMIN}'), (:ours, :person_colleague, '{ADMIN}'), (:other, :person_other, '{ADMIN,LEAD}'),
  (:bidder, :person_bidder, '{OWNER}'), (:rival, :person_rival, '{OWNER}'), (:empty, :person_elsewhere, '{OWNER}');
insert into authority_theme (tenant_id, display_name, brand_colour, accent_colour, font, version, changed_by)
  values (:ours, 'Ours', '#14524a', '#14524a', 'SYSTEM', 1, :person_ours);
insert into authority_details (tenant_id, ppon, street, town, postcode, contact_email, telephone, website, delivery_region,
  vat_percent, buyer_type, version, changed_by)
  values (:ours, 'PTST-1234-ABCD', 'Town Hall', 'Mereside', 'FY4 4QQ', 'buying@example.org', '01632 960 001',
    'https://example.org', 'UKD4', '20', 'SUB_CENTRAL', 1, :person_ours);
insert into session (token_hash, person_id, expires_at)
  select p.name, p.id, now() + interval '1 hour' from person p;
insert into totp_app (person_id, id, sealed_secret) select p.id, p.id, 'sealed' from person p;
insert into recovery_code (person_id, code_hash) select p.id, 'hash' from person p;
insert into passkey (person_id, id, credential_id, public_key, sign_count, transports, name)
  select p.id, p.id, p.name, 'key', 0, '{}', 'Laptop' from person p;
insert into provider_identity (issuer, subject, person_id) select 'https://id.example', p.name, p.id from person p;
insert into challenge (secret_hash, purpose, person_id, content, expires_at)
  select p.name, 'SECOND_FACTOR', p.id, '{}', now() + interval '1 hour' from person p;
insert into registration (secret_hash, email, name, password_hash, expires_at)
  values ('hash', 'new@example.org', 'New', 'none', now() + interval '1 hour');
insert into password_reset (secret_hash, person_id, expires_at)
  select p.name, p.id, now() + interval '1 hour' from person p;
insert into saved_search (id, email, language, wanted, address, confirm_hash)
  select id, 'bidder@example.org', 'en', '{"words": "care"}', 'q=care', 'hash' from n where i = 1;
insert into saved_search (tenant_id, id, language, name, wanted, address, alerts)
  select :bidder, id, 'en', 'Care', '{"words": "care"}', 'q=care', 'NEVER' from n where i = 2;
insert into saved_search_stop select 'hash', tenant_id, id from saved_search where email is not null;
insert into saved_search_told select tenant_id, id, :ours, id from saved_search where email is not null;
insert into attempt_count (key, points) values ('hash', 1);
insert into outbox_message (tenant_id, id, job, key, payload) select :ours, id, 'a.job', 'key', '{}' from n where i = 1;
insert into outbox_message (tenant_id, id, job, key, payload)
  select '00000000-0000-0000-0000-000000000000', id, 'platform.canary', 'canary', '{}' from n where i = 2;
insert into keyed_request (tenant_id, principal_id, key, fingerprint) values
  (:ours, :person_ours, 'for-ours', 'x'), (:person_ours, :person_ours, 'for-nobody', 'x');

insert into tender (tenant_id, id, reference, title, description, state, buyer, cpv_codes, currency, deadline, published_at)
  select :ours, id, 'R' || i, 'Tender ' || i, '', 'DRAFT', '{}', '{}', 'GBP', now() + interval '1 day', null from n;
insert into tender_source (tenant_id, tender_id, payload, report) select :ours, id, '{}', '{}' from n where i < 4;
insert into lot (tenant_id, id, tender_id, number, title, method, precision, tie_break)
  select :ours, id, id, 1, 'Lot', '{}', 2, '{}' from n;
insert into lot (tenant_id, id, tender_id, number, title, method, precision, tie_break)
  select :ours, 'cccccccc-0000-4000-8000-000000000005', id, 2, 'Lot', '{}', 2, '{}' from n where i = 4;
insert into award_criterion (tenant_id, id, lot_id, key, name, kind, weight, position)
  select :ours, id, id, 'price', 'Price', 'PRICE', 100, 0 from n where i < 4;
insert into lot_measure (tenant_id, lot_id, measure_id, snapshot) select :ours, id, 'jobs', '{}' from n where i < 4;
insert into tender_design (tenant_id, tender_id, nation, subject, authority, notice_date, regime, stages)
  select :ours, id, 'ENGLAND', 'SERVICES', 'SUB_CENTRAL', '2026-12-01', 'ACT_OPEN', '[]' from n where i < 4;
insert into sample_bid_set (tenant_id, lot_id, cases) select :ours, id, '[]' from n where i < 4;
insert into tender_deal (tenant_id, tender_id, terms) select :ours, id, '{}' from n where i < 4;
insert into tender_approval_step (tenant_id, id, tender_id, action, content_hash, person_id)
  select :ours, id, id, 'SENT', 'sha256:' || repeat('0', 64), :person_ours from n where i < 4;
insert into tender_comment (tenant_id, id, tender_id, section, words, person_id)
  select :ours, id, id, 'DEAL', 'Too long', :person_ours from n where i < 4;
insert into tender_groundwork (tenant_id, tender_id, answers) select :ours, id, '[]' from n where i < 4;
insert into tender_budget (tenant_id, tender_id, plan) select :ours, id, '{}' from n where i < 4;
insert into lot_place (tenant_id, lot_id, code, position, channels) select :ours, id, 'E06000009', 0, '{PHONE}' from n where i < 4;
insert into uploaded_file (tenant_id, id, uploaded_by, name, media_type, bytes, sha256)
  select :ours, id, :person_ours, 'terms.pdf', 'application/pdf', 1, 'sha256:' || repeat('0', 64) from n;
insert into tender_document (tenant_id, id, tender_id, file_id, position, kind, title, file_name, media_type, bytes, sha256)
  select :ours, id, id, id, 1, 'TERMS', 'Terms', 'terms.pdf', 'application/pdf', 1, 'sha256:' || repeat('0', 64) from n where i < 4;
update tender set state = 'PUBLISHED', published_at = now() from n where n.id = tender.id and i in (2, 3);

insert into tender_amendment (tenant_id, tender_id, number, reason, amended_by, amended_at, before, after, published_at)
  select :ours, id, 1, 'More time', :person_ours, now(), '{}', case i when 2 then jsonb_build_object('documents', jsonb_build_array(
    jsonb_build_object('id', 'cccccccc-0000-4000-8000-000000000005', 'kind', 'TERMS', 'title', 'New terms', 'titleCy', null,
      'fileName', 'terms.pdf', 'mediaType', 'application/pdf', 'bytes', 1, 'sha256', 'sha256:' || repeat('0', 64), 'replaces', null)))
    else '{}' end, case i when 3 then now() end from n where i in (2, 3);
insert into tender_document (tenant_id, id, tender_id, file_id, position, kind, title, file_name, media_type, bytes, sha256, since)
  select :ours, 'cccccccc-0000-4000-8000-000000000005', id, id, 2, 'TERMS', 'New terms', 'terms.pdf', 'application/pdf', 1,
    'sha256:' || repeat('0', 64), 1 from n where i = 2;

insert into bid (tenant_id, id, lot_id, supplier_id, party_ids, state, received_at, content_hash, size)
  select :ours, id, id, :bidder, array[:bidder]::uuid[], 'SUBMITTED', now(), 'sha256:0', 1 from n where i in (2, 3);
insert into bid_envelope (tenant_id, bid_id, content) select :ours, id, 'sealed' from n where i = 3;
update lot set closed_at = now() from n where n.id = lot.id and i = 3;
insert into late_attempt (tenant_id, id, lot_id, supplier_id, person_id, attempted_at, content_hash, size)
  select :ours, id, id, :bidder, :person_bidder, now(), 'sha256:0', 1 from n where i = 3;
insert into grade (tenant_id, id, bid_id, criterion_key, evaluator_id, grade, reason)
  select :ours, id, id, 'price', :person_ours, 1, 'seen' from n where i = 3;
insert into agreed_grade (tenant_id, id, bid_id, criterion_key, revision, grade, reason, recorded_by)
  select :ours, id, id, 'price', 1, 1, 'seen', :person_ours from n where i = 3;
insert into scoring_run (tenant_id, id, lot_id, requested_by, state, progress)
  select :ours, id, id, :person_ours, case i when 3 then 'DONE' else 'QUEUED' end, 0 from n where i in (3, 4);
insert into scoring_result (tenant_id, run_id, lot_id, input_hash, result_hash, bundle, result, report)
  select :ours, id, id, 'sha256:0', 'sha256:0', '{}', '{}', '{}' from n where i = 3;
insert into audit_leaf (tenant_id, id, person_id, on_behalf_of, action, object_type, object_id, tender_id, sealed_lot_id)
  select :ours, id, :person_ours, :ours, 'publishTender', 'Tender', id, id, null from n where i in (1, 4);
insert into audit_leaf (tenant_id, id, person_id, on_behalf_of, action, object_type, object_id, tender_id, sealed_lot_id)
  select :ours, id, :person_bidder, :bidder, 'submitBid', 'Bid', id, id, id from n where i in (2, 3);
insert into audit_leaf (tenant_id, id, person_id, on_behalf_of, action, object_type, object_id, tender_id)
  select :ours, ('dddddddd' || substr(id::text, 9))::uuid, :person_ours, :ours, 'publishTender', 'Tender', id, id
    from n where i = 2;
insert into audit_leaf (tenant_id, id, person_id, action, object_type, object_id)
  select :person_bidder, ('eeeeeeee' || substr(id::text, 9))::uuid, :person_bidder, 'signIn', 'Person', :person_bidder
    from n where i = 1;
insert into audit_salt (tenant_id, leaf_id, person_id, salt, reason)
  select tenant_id, id, person_id, repeat('a', 64), 'because' from audit_leaf;
insert into mail_message (tenant_id, id, recipient, template, language, letter)
  select '00000000-0000-0000-0000-000000000000', id, 'bidder@example.org', 'a.mail', 'en', '{}' from n where i = 1;
insert into demo_mail (tenant_id, id, recipient, language, letter)
  select '00000000-0000-0000-0000-000000000000', id, 'bidder@example.org', 'en', '{}' from n where i = 1;
insert into api_client (tenant_id, id, kind, name, scopes, created_by)
  select :ours, id, 'CLIENT_CREDENTIALS', 'Ours', '{tenders:read}', :person_ours from n where i = 1;
insert into api_client (tenant_id, id, kind, name, scopes, created_by)
  select :programs, id, 'CLIENT_CREDENTIALS', 'Programs', '{bids:write}', :person_bidder from n where i = 2;
insert into api_secret (tenant_id, id, client_id, prefix, hash, expires_at)
  select tenant_id, id, id, 'prefix' || name, 'hash', now() + interval '1 day' from api_client;
insert into api_token (tenant_id, token_hash, client_id, secret_id, scopes, expires_at)
  select tenant_id, name, id, id, scopes, now() + interval '1 day' from api_client;
insert into webhook_endpoint (tenant_id, id, url, kinds, created_by, feed_place, feed_sequence)
  select :ours, id, 'https://hooks.example.org/', '{}', :person_ours, -1, -1 from n where i = 1;
insert into webhook_endpoint (tenant_id, id, url, kinds, created_by, feed_place, feed_sequence)
  select :bidder, id, 'https://hooks.example.org/', '{}', :person_bidder, -1, -1 from n where i = 2;
insert into webhook_secret (tenant_id, id, endpoint_id, sealed) select tenant_id, id, id, 'sealed' from webhook_endpoint;
insert into webhook_delivery (tenant_id, id, endpoint_id, kind, body) select tenant_id, id, id, 'test', '{}' from webhook_endpoint;
insert into invitation (tenant_id, id, email, roles, language, token_hash, invited_by)
  select :ours, id, 'new@example.org', '{LEAD}', 'en', 'ours', :person_ours from n where i = 1;
insert into invitation (tenant_id, id, email, roles, language, token_hash, invited_by)
  select :bidder, id, 'new@example.org', '{EDITOR}', 'en', 'bidder', :person_bidder from n where i = 2;
insert into supplier_profile (tenant_id, updated_by) values (:bidder, :person_bidder), (:rival, :person_rival);
insert into identifier_claim (tenant_id, scheme, value) values (:bidder, 'GB-COH', '2');
insert into organisation_merge (tenant_id, id, duplicate_id, operator, reason, moved)
  select :bidder, id, :empty, 'Op', 'One body', '{}' from n where i = 1;
insert into helper (person_id) values (:person_other);
insert into assisted_session (tenant_id, id, person_id, helper_id, helper_name, token_hash, consent_version, reason, started_at, ends_at)
  select :bidder, id, :person_bidder, :person_other, 'Other', 'hash', '1', 'asked', now(), now() + interval '1 hour' from n where i = 1;
insert into assisted_action (tenant_id, id, session_id, verb) select :bidder, id, id, 'submitBid' from n where i = 1;
insert into framework_version (tenant_id, id, framework_id, number, state, title, valid_from, content, published_at)
  select :ours, id, id, 1, case i when 1 then 'DRAFT' else 'PUBLISHED' end, 'Ours', '2026-01-01', '{}',
    case i when 1 then null else now() end from n where i in (1, 2);
insert into notice (tenant_id, id, tender_id, type, ocid, state, details, serial, release, submitted_at, decided_at)
  select :ours, id, id, 'UK3', 'ocds-test00-' || i, case i when 1 then 'DRAFT' else 'ACCEPTED' end, '{}',
    case i when 2 then 1 end, case i when 2 then '{}' end, case i when 2 then now() end, case i when 2 then now() end
    from n where i in (1, 2);
insert into notice (tenant_id, id, tender_id, type, ocid, state, details, serial, release, submitted_at, decided_at)
  select :ours, id, id, 'UK2', 'ocds-test00-' || i, 'ACCEPTED', '{}', 1, '{}', now(), now() from n where i = 4;
insert into engagement_answer (tenant_id, tender_id, number, question, answer, published_by)
  select :ours, id, 1, 'Which roof?', 'The hall’s.', :person_ours from n where i in (1, 4);
insert into tender_template (tenant_id, id, name, content) select :ours, id, 'Kept', '{"lots":[]}' from n where i = 1;
insert into measure_set (tenant_id, id, key, name, publisher, licence, file_hash, measures)
  select :ours, id, 'ours', 'Ours', 'One', 'CC BY-NC-ND 4.0', 'sha256:0', '[]' from n where i = 1;
insert into priority_round (tenant_id, id, area_code, title, ballot_kind, most_choices, opens_at, closes_at)
  select :ours, id, 'E01000001', 'Ours', 'APPROVAL', 2, now() - interval '1 day', now() + interval '1 day' from n where i = 1;
insert into community_need (tenant_id, id, round_id, number, title, origin, state)
  select :ours, n.id, r.id, i, 'A bus', 'PUBLIC', case i when 1 then 'PROPOSED' else 'SHOWN' end from n, priority_round r where i in (1, 2);
insert into ballot (tenant_id, id, round_id, channel, choices, received_on)
  select :ours, id, id, 'ONLINE', array[id], now() from n where i = 1;
insert into ballot_mark (tenant_id, round_id, mark, ballot_id) select :ours, id, repeat('x', 43), id from n where i = 1;
insert into councillor (tenant_id, id, name, ward_code, email)
  select :ours, id, 'One', 'E05000001', 'councillor@example.org' from n where i = 1;
insert into ward_question (tenant_id, id, councillor_id, ward_code, asked_by, asked_on, channel, withheld)
  select :ours, n.id, c.id, 'E05000001', 'One', now(), 'ONLINE', case i when 1 then 'ABUSIVE' end from n, councillor c where i in (1, 2, 3);
insert into ward_question_text (tenant_id, question_id, words, language) select :ours, id, 'Why?', 'en' from n where i in (1, 2);
insert into ward_answer (tenant_id, question_id, version, words) select :ours, id, 1, 'So.' from n where i in (1, 2);
insert into asked_question (tenant_id, councillor_id, words, language, confirm_hash) select :ours, id, 'When?', 'en', 'hash' from n where i = 1;
drop view n;

insert into dataset_version (dataset, version, file_name, sha256, row_count, content_sha256)
  values ('test', 1, 'test.csv', repeat('0', 64), 1, repeat('0', 64));
insert into place (code, kind, name, dataset, is_fictional) values ('E01000001', 'NEIGHBOURHOOD', 'Place', 'test', false);
insert into place_deprivation values ('E01000001', 'test', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
insert into place_centre (code, dataset, latitude, longitude) values ('E01000001', 'test', 53, -2);
insert into place_boundary (code, dataset, geometry) values ('E01000001', 'test', '{}');
insert into postcode_district (district, authority_code, dataset) values ('M1', 'E08000003', 'test');
insert into cpv_code (code, dataset, description) values ('03000000-1', 'test', 'Agricultural products');
insert into bank_holiday (division, day, dataset, title) values ('scotland', '2026-08-03', 'test', 'Summer bank holiday');
