-- 更正和建议 whose keeping has ended: since when the person and their words are gone; the row stays and is counted.
ALTER TABLE cases.ask ADD COLUMN forgotten date;
CREATE INDEX ask_ended ON cases.ask (answered, id) WHERE answered IS NOT NULL AND forgotten IS NULL;
