-- 更正和建议 (条例第四十一条、第四十四条) are kept by the same table; ten years where the body has set nothing.
ALTER TABLE archive.retention DROP CONSTRAINT retention_class_check;
ALTER TABLE archive.retention ADD CONSTRAINT retention_class_check CHECK (class IN ('ORDINARY', 'REFUSED', 'DISPUTED', 'ASK'));
INSERT INTO archive.retention (body, class, valid_from, period) VALUES (0, 'ASK', '2008-05-01', 'TEN');
