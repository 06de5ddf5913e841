package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.util.List;

/** 办理状态: where a request stands. */
public sealed interface CaseState {

    /** The name of this state on pages and in rows. */
    CaseStage stage();

    /** 待确认: arrived over a channel whose receipt day is the day both sides confirm (条例第三十一条). */
    record Arrived() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.ARRIVED;
        }
    }

    /** 已收到: the clock runs. */
    record Received() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.RECEIVED;
        }
    }

    record Registered() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.REGISTERED;
        }
    }

    /** 办理中. */
    record UnderReview(StaffId assignee) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.UNDER_REVIEW;
        }
    }

    /** 等待补正; then it goes on where it stood {@code before}. */
    record AwaitingCorrection(CaseState before) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.AWAITING_CORRECTION;
        }
    }

    /** 等待缴费; then it goes on where it stood {@code before}. */
    record AwaitingPayment(CaseState before) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.AWAITING_PAYMENT;
        }
    }

    /** 审签中 on its chain; {@code assignee} gets it back when it is sent back. */
    record InReview(ReviewChain chain, List<ReviewStep> passed, StaffId assignee) implements CaseState {

        public InReview {
            passed = List.copyOf(passed);
        }

        /** The steps that may be passed now. */
        public List<ReviewStep> open() {
            return chain.open(passed);
        }

        /** Whether this step may be passed, sent back from or signed now. */
        public boolean waitsFor(ReviewStep step) {
            return open().contains(step);
        }

        @Override
        public CaseStage stage() {
            return CaseStage.IN_REVIEW;
        }
    }

    record Signed() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.SIGNED;
        }
    }

    record Dispatched() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.DISPATCHED;
        }
    }

    record Served() implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.SERVED;
        }
    }

    /** 已结束 without a reply: withdrawn or no longer processed. */
    record Closed(ReplyKind kind) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.CLOSED;
        }
    }

    /** 已转办: goes on as {@code successor} at another body. */
    record Referred(BodyId to, CaseId successor) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.REFERRED;
        }
    }

    /** 已拆分: the cover of its units; merged again it goes on where it stood {@code before}. */
    record Split(CaseState before, List<CaseId> units) implements CaseState {

        public Split {
            units = List.copyOf(units);
        }

        @Override
        public CaseStage stage() {
            return CaseStage.SPLIT;
        }
    }

    /** 已并回: a unit whose matter goes on in {@code cover} again. */
    record Merged(CaseId cover) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.MERGED;
        }
    }

    /** 已归档; a remedy opens it again as it was {@code before}. */
    record Archived(CaseState before) implements CaseState {
        @Override
        public CaseStage stage() {
            return CaseStage.ARCHIVED;
        }
    }
}
