-- 信息处理费台账 and 交寄台账: derived from the journal by followers, emptied and derived anew at any time.
CREATE TABLE cases.fee (
    request     bigint   NOT NULL,
    notice      integer  NOT NULL,
    notice_on   date     NOT NULL,
    basis       text COLLATE "C" NOT NULL,
    quantity    integer  NOT NULL,
    before      integer  NOT NULL,
    asked       bigint   NOT NULL,
    received_on date,
    paid_on     date,
    way         text COLLATE "C",
    receipt     text,
    ended_on    date,
    lapsed      boolean  NOT NULL DEFAULT false,
    PRIMARY KEY (request, notice)
);
COMMENT ON TABLE cases.fee IS 'One fee notice; notice is the number of its event in the stream of the case; asked in fen';
CREATE INDEX fee_notice_on ON cases.fee (notice_on DESC, request);
CREATE TABLE cases.fee_refund (
    request  bigint  NOT NULL,
    refund   integer NOT NULL,
    notice   integer NOT NULL,
    on_day   date    NOT NULL,
    amount   bigint  NOT NULL,
    voucher  text    NOT NULL,
    PRIMARY KEY (request, refund)
);
COMMENT ON COLUMN cases.fee_refund.amount IS 'in fen';

CREATE TABLE cases.posting (
    request   bigint  NOT NULL,
    sending   integer NOT NULL,
    sent_on   date    NOT NULL,
    way       text COLLATE "C" NOT NULL,
    tracking  text,
    served_on date,
    failed_on date,
    bounced   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (request, sending)
);
COMMENT ON TABLE cases.posting IS 'One dispatch of a reply; sending is the number of its event in the stream of the case';
CREATE INDEX posting_day ON cases.posting (sent_on DESC, request);
GRANT SELECT, INSERT, UPDATE, DELETE ON cases.fee, cases.fee_refund, cases.posting TO zhiqing_app;
