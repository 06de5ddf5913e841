-- Short lives of :cases requests of body 999, as rows of the journal: arrival, sometimes its confirmation, the end, sometimes
-- a remedy. Received from 2 December 2023 to 31 December 2024. The chain is not computed: nothing here reads it.
INSERT INTO journal.event (stream_id, at, seq, kind, type, actor, payload, hash)
SELECT 1000000000 + c.i, 0, e.seq, (SELECT id FROM journal.name WHERE name = 'case'), n.id, 'm', e.payload,
       '\x0000000000000000000000000000000000000000000000000000000000000000'
FROM (
  SELECT i, d, online, later, on_day,
         (ARRAY['NATURAL','NATURAL','NATURAL','BUSINESS','RESEARCH','WELFARE','LEGAL','OTHER'])[1 + d[2] % 8] AS kind,
         (ARRAY['ALREADY_PUBLIC','GRANT','PARTIAL','REFUSE_SECRET','REFUSE_LAW','REFUSE_SAFETY','REFUSE_THIRD',
                'REFUSE_INTERNAL','REFUSE_PROCESS','REFUSE_CASEFILE','QUERY','NOT_EXIST','NOT_OURS','NEEDS_MAKING',
                'STILL_UNCLEAR','PETITION','REPEAT','PUBLICATION','EXCESSIVE','RECONFIRM',
                'NOT_GOVERNMENT_INFORMATION'])[1 + d[3] % 21] AS reply,
         on_day + 5 + (d[4] % 36)::int AS ended, d[5] % 100 AS fate, d[6] % 100 AS fight
  FROM (SELECT i, d, d[1] % 10 < 4 AS online, d[1] % 10 < 1 AS later, date '2023-12-02' + (d[7] % 396)::int AS on_day
        FROM (SELECT i, ARRAY(SELECT hashint8extended(i, k) & 2147483647 FROM generate_series(1, 7) k) AS d
              FROM generate_series(1, :cases) i) x) y) c
CROSS JOIN LATERAL (VALUES
  (1, 'case.application-received.1', '{"body":999,"year":' || extract(year FROM on_day) || ',"number":' || i
      || ',"channel":"' || CASE WHEN online THEN 'ONLINE' ELSE 'IN_PERSON' END || '","on":"' || on_day
      || CASE WHEN online AND NOT later THEN '","confirmedOn":"' || on_day + 1 ELSE '' END
      || '","applicantKind":"' || kind || '","complete":true,"applicationId":' || i || '}'),
  (2, CASE WHEN later THEN 'case.receipt-confirmed.1' END, '{"on":"' || on_day + 3 || '"}'),
  (3, CASE WHEN fate >= 4 THEN 'case.decision-signed.1' WHEN fate >= 2 THEN 'case.withdrawn.1'
           WHEN fate = 1 THEN 'case.referred-to-body.1' END,
      CASE WHEN fate >= 4 THEN '{"on":"' || ended || '","kind":"' || reply || '","letterYear":2024,"letterNumber":'
           || i || '}'
           WHEN fate >= 2 THEN '{"on":"' || ended || '","statementText":0}'
           ELSE '{"on":"' || ended || '","to":998,"successor":' || 2000000000 + i || ',"reasonText":0}' END),
  (4, CASE WHEN fate >= 4 AND fight < 3 THEN 'case.remedy-sought.1' END,
      '{"on":"' || ended + 10 || '","remedy":1,"track":"'
      || (ARRAY['RECONSIDERATION','DIRECT_SUIT','SUIT_AFTER_RECONSIDERATION'])[1 + fight % 3] || '"}'),
  (5, CASE WHEN fate >= 4 AND fight < 3 AND d[4] % 3 > 0 THEN 'case.remedy-decided.1' END,
      '{"on":"' || ended + 70 || '","remedy":1,"result":"' || (ARRAY['MAINTAINED','CORRECTED','OTHER'])[1 + d[2] % 3]
      || '"}')) AS e(seq, name, payload)
JOIN journal.name n ON n.name = e.name
