package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.PossibleAct;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Possible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done now (现在可以做), the most pressing first; what may not, with the reason. */
final class PossibleActs {

    /** What comes first when several acts are open. */
    private static final List<CaseAct> PRESSING = List.of(
            CaseAct.CONFIRM_RECEIPT,
            CaseAct.HAND_IN,
            CaseAct.REGISTER,
            CaseAct.APPROVE_EXTENSION,
            CaseAct.SIGN,
            CaseAct.PASS_REVIEW,
            CaseAct.DISPATCH,
            CaseAct.RECORD_SERVICE,
            CaseAct.ABANDON,
            CaseAct.CORRECTION_NOTICE_RECEIVED,
            CaseAct.RECEIVE_CORRECTION,
            CaseAct.FEE_NOTICE_RECEIVED,
            CaseAct.RECORD_PAYMENT,
            CaseAct.CONSULTATION_DELIVERED,
            CaseAct.CONSULTATION_ANSWER,
            CaseAct.PROPOSE_DECISION,
            CaseAct.RECORD_SEARCH,
            CaseAct.REPLY_ANEW,
            CaseAct.ARCHIVE,
            CaseAct.PROPOSE_EXTENSION,
            CaseAct.REQUEST_CORRECTION,
            CaseAct.CONSULT_THIRD_PARTY,
            CaseAct.CONSULT_AGENCY,
            CaseAct.ASSIGN);

    /** Refusals that people look for: they keep a line of their own while a reply is owed. */
    private static final Set<CaseAct> LOOKED_FOR =
            Set.of(CaseAct.REQUEST_CORRECTION, CaseAct.REFER, CaseAct.PROPOSE_EXTENSION, CaseAct.PROPOSE_DECISION);

    private final Opened opened;
    private final Scene scene;
    private final List<PossibleAct> acts;

    PossibleActs(Opened opened, Scene scene, List<PossibleAct> possible) {
        this.opened = opened;
        this.scene = scene;
        this.acts =
                possible.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    /** What comes next in the work stands before what may be done at any time. */
    private int place(PossibleAct act) {
        boolean correct = !scene.view().missing().isEmpty() && scene.view().correction() == null;
        if (opened.summary().stage() == CaseStage.REGISTERED || opened.summary().stage() == CaseStage.UNDER_REVIEW) {
            if (correct && act.act() == CaseAct.REQUEST_CORRECTION) {
                return -2;
            }
            if (opened.summary().stage() == CaseStage.REGISTERED && act.act() == CaseAct.ASSIGN) {
                return -1;
            }
        }
        int place = PRESSING.indexOf(act.act());
        return place < 0 ? PRESSING.size() : place;
    }

    List<Possible> shown() {
        var shown = new ArrayList<Possible>();
        for (PossibleAct act : acts) {
            if (act.isOpen() && !doubled(act.act())) {
                shown.add(open(act, shown.isEmpty() && PRESSING.contains(act.act())));
            }
        }
        if (!shown.isEmpty()) {
            acts.stream().filter(this::lookedFor).forEach(act -> shown.add(refused(act)));
        }
        return shown;
    }

    /** Nothing once the case has ended: one sentence would stand there thirty times. */
    List<Possible> refused() {
        if (!opened.summary().stage().isOpen()) {
            return List.of();
        }
        boolean nothingOpen = acts.stream().noneMatch(PossibleAct::isOpen);
        return acts.stream()
                .filter(act -> !act.isOpen() && (nothingOpen || !lookedFor(act)))
                .map(PossibleActs::refused)
                .toList();
    }

    private boolean lookedFor(PossibleAct act) {
        boolean owed = opened.summary().stage() == CaseStage.UNDER_REVIEW
                || opened.summary().stage() == CaseStage.REGISTERED;
        return owed && LOOKED_FOR.contains(act.act()) && !act.isOpen();
    }

    /** Sending back stands on the same page as passing and signing. */
    private boolean doubled(CaseAct act) {
        return act == CaseAct.SEND_BACK && (isOpen(CaseAct.PASS_REVIEW) || isOpen(CaseAct.SIGN));
    }

    private boolean isOpen(CaseAct act) {
        return acts.stream().anyMatch(it -> it.act() == act && it.isOpen());
    }

    private Possible open(PossibleAct it, boolean first) {
        CaseAct act = it.act();
        return new Possible(act.label(), text(it), button(act), opened.href() + "/" + ActForm.slug(act), true, first);
    }

    private String text(PossibleAct act) {
        if (!act.warnings().isEmpty()) {
            return sentences(act.warnings());
        }
        return switch (act.act()) {
            case PROPOSE_DECISION -> opened.view().draft() == null ? "按顺序判断，系统给出文书、年报行和救济。" : "已有拟稿，重新拟稿会替换它。";
            case SPLIT -> "一件里有几样不相干的内容，一项分一件，各自计数。";
            case PASS_REVIEW, SEND_BACK, SIGN -> "一页看完：问什么、拟怎样答、凭什么、有什么风险。";
            default ->
                ActForms.of(act.act())
                        .map(form -> form.will().apply(scene))
                        .filter(lines -> !lines.isEmpty())
                        .map(List::getFirst)
                        .orElse("");
        };
    }

    private static String button(CaseAct act) {
        return switch (act) {
            case PROPOSE_DECISION -> "开始判断";
            case PASS_REVIEW, SEND_BACK -> "打开审查";
            case SIGN -> "打开签发";
            default -> act.label();
        };
    }

    private static Possible refused(PossibleAct act) {
        return Possible.refused(act.act().label(), sentences(act.reasons()));
    }

    static String sentences(List<Refusal> reasons) {
        return reasons.stream().map(PossibleActs::sentence).collect(Collectors.joining(" "));
    }

    static String sentence(Refusal reason) {
        return reason.article().isEmpty() ? reason.message() : reason.message() + "（" + reason.article() + "）";
    }
}
