package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseAct;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every act that is done by a plain form (表单目录); drafting and signing have pages of their own. */
final class ActForms {

    private static final Map<CaseAct, ActForm> BY_ACT = byAct();

    private ActForms() {}

    static Optional<ActForm> bySlug(String slug) {
        return BY_ACT.values().stream()
                .filter(form -> ActForm.slug(form.act()).equals(slug))
                .findFirst();
    }

    static Optional<ActForm> of(CaseAct act) {
        return Optional.ofNullable(BY_ACT.get(act));
    }

    private static Map<CaseAct, ActForm> byAct() {
        var found = new EnumMap<CaseAct, ActForm>(CaseAct.class);
        Stream.of(
                        ArrivalForms.ALL,
                        PauseForms.ALL,
                        TimeForms.ALL,
                        DeskForms.ALL,
                        ReviewForms.ALL,
                        ReplyForms.ALL,
                        ApplicantForms.ALL)
                .flatMap(List::stream)
                .forEach(form -> found.put(form.act(), form));
        return found;
    }
}
