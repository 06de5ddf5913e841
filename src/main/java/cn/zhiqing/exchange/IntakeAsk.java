package cn.zhiqing.exchange;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 来件: an application as another system writes it, before anything is checked. Names no person when printed. */
record IntakeAsk(
        @Nullable Person applicant,
        @Nullable Agent agent,
        @Nullable List<Item> items,
        @Nullable DeliveryForm form,
        @Nullable DeliveryWay way,
        @Nullable Boolean needsHelp,
        @Nullable String topic,
        @Nullable String region,
        @Nullable HandOver handOver) {

    private static final String SEALED = "‹sealed›";

    record Person(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable IdType idType,
            @Nullable String idNumber,
            @Nullable String contactPerson,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {

        @Override
        public String toString() {
            return SEALED;
        }
    }

    record Agent(
            @Nullable String name,
            @Nullable IdType idType,
            @Nullable String idNumber,
            @Nullable String phone) {

        @Override
        public String toString() {
            return SEALED;
        }
    }

    record Item(
            @Nullable String subject,
            @Nullable String documentNo,
            @Nullable String features) {

        @Override
        public String toString() {
            return SEALED;
        }
    }

    /** 移送: the organ that received the application first, and when: the days of receipt stay (条例第三十一条). */
    record HandOver(
            @Nullable String from,
            @Nullable String reference,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate confirmedOn,
            @Nullable Channel channel,
            @Nullable String pastYearReason) {}
}
