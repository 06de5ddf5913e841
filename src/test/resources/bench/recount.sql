-- Tables 2 and 3 of body 999 for :year, counted from the journal's payloads by nothing but this statement.
WITH e AS (
  SELECT j.stream_id AS id, n.name, j.payload::jsonb AS p FROM journal.event j JOIN journal.name n ON n.id = j.type
  WHERE j.stream_id > 1000000000),
 c AS (
  SELECT id,
    max(p->>'applicantKind') AS kind,
    extract(year FROM max(CASE
      WHEN name = 'case.application-received.1' AND p->>'channel' IN ('ONLINE', 'EMAIL', 'FAX', 'MAIL_PLAIN')
        THEN p->>'confirmedOn'
      WHEN name IN ('case.application-received.1', 'case.receipt-confirmed.1') THEN p->>'on' END)::date)::int AS came,
    extract(year FROM max(p->>'on') FILTER (WHERE name IN ('case.decision-signed.1', 'case.withdrawn.1'))::date)::int
      AS went,
    max(CASE name WHEN 'case.decision-signed.1' THEN p->>'kind' WHEN 'case.withdrawn.1' THEN 'WITHDRAWN' END) AS reply,
    extract(year FROM max(p->>'on') FILTER (WHERE name = 'case.remedy-sought.1')::date)::int AS sought,
    max(p->>'track') AS track,
    extract(year FROM max(p->>'on') FILTER (WHERE name = 'case.remedy-decided.1')::date)::int AS judged,
    max(p->>'result') AS result
  FROM e GROUP BY id
  HAVING NOT bool_or(name = 'case.referred-to-body.1')),
 rows (reply, line) AS (VALUES
  ('ALREADY_PUBLIC', 'R3_1_GRANT'), ('GRANT', 'R3_1_GRANT'), ('PARTIAL', 'R3_2_PARTIAL'),
  ('REFUSE_SECRET', 'R3_3_1_SECRET'), ('REFUSE_LAW', 'R3_3_2_LAW'), ('REFUSE_SAFETY', 'R3_3_3_SAFETY'),
  ('REFUSE_THIRD', 'R3_3_4_THIRD'), ('REFUSE_INTERNAL', 'R3_3_5_INTERNAL'), ('REFUSE_PROCESS', 'R3_3_6_PROCESS'),
  ('REFUSE_CASEFILE', 'R3_3_7_CASEFILE'), ('QUERY', 'R3_3_8_QUERY'), ('NOT_EXIST', 'R3_4_1_NOT_HELD'),
  ('NOT_OURS', 'R3_4_1_NOT_HELD'), ('NEEDS_MAKING', 'R3_4_2_NEEDS_MAKING'),
  ('STILL_UNCLEAR', 'R3_4_3_STILL_UNCLEAR'), ('PETITION', 'R3_5_1_PETITION'), ('REPEAT', 'R3_5_2_REPEAT'),
  ('PUBLICATION', 'R3_5_3_PUBLICATION'), ('EXCESSIVE', 'R3_5_4_EXCESSIVE'), ('RECONFIRM', 'R3_5_5_RECONFIRM'),
  ('NOT_GOVERNMENT_INFORMATION', 'R3_6_3_OTHER'), ('WITHDRAWN', 'R3_6_3_OTHER'))
SELECT 'R1_NEW' AS line, kind AS col, count(*) AS n FROM c WHERE came = :year GROUP BY kind
UNION ALL
SELECT 'R2_CARRY_IN', kind, count(*) FROM c WHERE came < :year AND (went IS NULL OR went >= :year) GROUP BY kind
UNION ALL
SELECT line, kind, count(*) FROM c JOIN rows USING (reply) WHERE went = :year GROUP BY line, kind
UNION ALL
SELECT 'R3_7_TOTAL', kind, count(*) FROM c WHERE went = :year GROUP BY kind
UNION ALL
SELECT 'R4_CARRY_OUT', kind, count(*) FROM c WHERE came <= :year AND (went IS NULL OR went > :year) GROUP BY kind
UNION ALL
SELECT track, result, count(*) FROM c WHERE judged = :year GROUP BY track, result
UNION ALL
SELECT track, 'PENDING', count(*) FROM c WHERE sought <= :year AND (judged IS NULL OR judged > :year) GROUP BY track
