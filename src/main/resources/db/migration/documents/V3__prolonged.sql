-- Files that wait for a request are kept as long as the draft they belong to.
GRANT UPDATE (kept_at) ON documents.file TO zhiqing_app;
