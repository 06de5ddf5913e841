package cn.zhiqing.archive;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 鉴定销毁的规则: pure; every reason at once. */
final class DestructionRules {

    static final int MOST = 200;

    private static final String ARTICLE = "档案法第二十一条";

    static final Refusal NOT_FOUND = new Refusal("DESTRUCTION_NOT_FOUND", "", "没有这份销毁清册，请从清单打开。");
    static final Refusal STALE = new Refusal("STALE", "", "您打开以后，别人已经改动了这份清册，请看过现在的样子再办。");
    static final Refusal NOT_YOURS_TO_PROPOSE = new Refusal("DESTRUCTION_NOT_YOURS", ARTICLE, "提出和撤回销毁由政务公开办办理，请转告他们。");
    static final Refusal NOT_YOURS_TO_APPROVE = new Refusal("APPROVAL_NOT_YOURS", ARTICLE, "批准销毁由签发人办理，请转告他们。");
    static final Refusal SAME_PERSON = new Refusal("SAME_PERSON", ARTICLE, "提出销毁的人不能批准自己的提议，请另一位签发人办理。");
    static final Refusal DECIDED = new Refusal("DESTRUCTION_DECIDED", ARTICLE, "这份清册已经办结，不能再改。");
    static final Refusal NONE_CHOSEN = new Refusal("NO_FILE_CHOSEN", ARTICLE, "请至少选择一件期满的档案。");
    static final Refusal TOO_MANY = new Refusal("TOO_MANY_FILES", ARTICLE, "一份清册最多 " + MOST + " 件，请分成几份。");
    static final Refusal REASON_MISSING = new Refusal("REASON_MISSING", ARTICLE, "请写明鉴定意见和理由。");

    private DestructionRules() {}

    /** Against a proposal; {@code listed} are files that stand in another open register. */
    static List<Refusal> againstProposing(
            List<FilePackage> files, BodyId body, Set<CaseId> listed, String reason, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        if (files.isEmpty()) {
            wrong.add(NONE_CHOSEN);
        }
        if (files.size() > MOST) {
            wrong.add(TOO_MANY);
        }
        if (reason.isBlank()) {
            wrong.add(REASON_MISSING);
        }
        for (FilePackage file : files) {
            if (!file.body().equals(body)) {
                wrong.add(NOT_FOUND);
            } else if (listed.contains(file.id())) {
                wrong.add(of(file, "ALREADY_LISTED", "已经在另一份等待批准的清册里，请去掉这一件。"));
            } else {
                aFileIsDestroyedOnlyAfterItsPeriod(file, today).ifPresent(wrong::add);
            }
        }
        return wrong.stream().distinct().toList();
    }

    /**
     * 同一份申请的各件一并销毁: the application of files that were split or handed on is one; it goes when the last of them goes.
     *
     * @param others per file, the other files of its application
     */
    static List<Refusal> oneApplicationGoesAtOnce(
            List<FilePackage> files, java.util.Map<CaseId, List<CaseId>> others, Set<CaseId> destroyed) {
        Set<CaseId> here = files.stream().map(FilePackage::id).collect(java.util.stream.Collectors.toSet());
        return files.stream()
                .filter(file -> others.getOrDefault(file.id(), List.of()).stream()
                        .anyMatch(other -> !here.contains(other) && !destroyed.contains(other)))
                .map(file -> of(file, "SHARED_APPLICATION", "与别的件是同一份申请分出的，请等各件都期满，放进同一份清册一并销毁。"))
                .toList();
    }

    /** Against an approval, asked again on its day: since the proposal a file may have been opened anew or kept longer. */
    static List<Refusal> againstApproving(Destruction register, List<FilePackage> files, StaffId who, LocalDate today) {
        var wrong = new ArrayList<Refusal>();
        if (register.state() != Destruction.State.PROPOSED) {
            wrong.add(DECIDED);
            return wrong;
        }
        if (register.proposedBy().equals(who)) {
            wrong.add(SAME_PERSON);
        }
        files.forEach(file -> aFileIsDestroyedOnlyAfterItsPeriod(file, today).ifPresent(wrong::add));
        return wrong;
    }

    private static java.util.Optional<Refusal> aFileIsDestroyedOnlyAfterItsPeriod(FilePackage file, LocalDate today) {
        if (file.state() == PackageState.REOPENED) {
            return java.util.Optional.of(reopened(file));
        }
        return file.isOver(today)
                ? java.util.Optional.empty()
                : java.util.Optional.of(of(file, "PERIOD_RUNS", "保管期限还没有满（或者已经续存、已经销毁），不能销毁，请去掉这一件。"));
    }

    static Refusal reopened(FilePackage file) {
        return of(file, "FILE_REOPENED", "正在重新办理，不能销毁，请去掉这一件。");
    }

    private static Refusal of(FilePackage file, String code, String sentence) {
        return new Refusal(code, ARTICLE, file.number() + " " + sentence);
    }
}
