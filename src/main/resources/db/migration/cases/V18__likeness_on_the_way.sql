-- 相似的申请: the bits are made of the marks when they are compared; kept a second time they cost 300 bytes a case.
ALTER TABLE cases.application DROP COLUMN marks;
