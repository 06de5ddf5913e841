-- 相似的申请: the marks of words once more, as bits that can be laid over each other in SQL; made of what stands there already.
ALTER TABLE cases.application ADD COLUMN marks bit(2048)
    GENERATED ALWAYS AS (('x' || encode(words, 'hex'))::bit(2048)) STORED;
COMMENT ON COLUMN cases.application.marks IS 'the same bits as words, for bit_count';
