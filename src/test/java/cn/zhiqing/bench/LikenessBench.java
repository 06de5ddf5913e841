package cn.zhiqing.bench;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.LikeRequests;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a case page asks at each look: the requests of the body that ask nearly the same, over sealed texts. */
final class LikenessBench {

    private static final int LOOKS = 41;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String[] PLACES = {"经十路", "旅游路", "工业北路", "腊山", "雪山", "唐冶", "汉峪", "美里湖"};
    private static final String[] THINGS = {"道路工程", "安置房", "污水处理厂", "学校", "公园", "河道整治", "停车场", "变电站"};
    private static final String[] PAPERS = {"施工合同", "环评批复", "规划许可证", "竣工验收备案表", "评标报告", "财政评审报告"};

    private LikenessBench() {}

    /** Median milliseconds of a look among so many requests of one body. */
    static double median(CaseOffice office, int requests) {
        var random = new Random(711);
        var rows = new ArrayList<CaseSummary>();
        office.desk().inOneTransaction(() -> {
            for (int i = 0; i < requests; i++) {
                receive(office, invented(random));
            }
            return requests;
        });
        for (int i = 0; i < LOOKS; i++) {
            rows.add(received(office, invented(random)));
        }
        var alike = office.bean(LikeRequests.class);
        List<Double> times = new ArrayList<>();
        for (CaseSummary row : rows) {
            long start = System.nanoTime();
            alike.of(row, CaseOffice.CLERK);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return Meter.median(times);
    }

    private static CaseSummary received(CaseOffice office, String subject) {
        return office.desk().summary(receive(office, subject)).orElseThrow();
    }

    private static CaseId receive(CaseOffice office, String subject) {
        return office.intake()
                .receive(
                        CaseOffice.KJJ,
                        Channel.IN_PERSON,
                        DAY,
                        null,
                        Application.by(ApplicantKind.NATURAL)
                                .named("林晓岚")
                                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                                .phone("13812345678")
                                .asks(subject)
                                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                                .filled(),
                        CaseOffice.CLERK.actor())
                .orThrow()
                .id();
    }

    private static String invented(Random random) {
        return PLACES[random.nextInt(PLACES.length)]
                + THINGS[random.nextInt(THINGS.length)]
                + (1 + random.nextInt(400)) + "标段的"
                + PAPERS[random.nextInt(PAPERS.length)]
                + "（" + (2015 + random.nextInt(11)) + "年）";
    }
}
