-- Judgements on refusals are derived anew from the streams reassessment/id: a row that differs is put right.
GRANT UPDATE ON cases.reassessed TO zhiqing_app;
