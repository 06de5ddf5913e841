-- 材料: the letters by e-mail that became a request are found from its page.
CREATE INDEX letter_request ON cases.letter (request) WHERE request IS NOT NULL;
