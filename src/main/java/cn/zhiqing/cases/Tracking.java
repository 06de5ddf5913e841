package cn.zhiqing.cases;

import cn.zhiqing.access.Role;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseRules;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.domain.Hand;
import cn.zhiqing.cases.domain.Strip;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 查询窗口: lets an applicant see and answer the own request with query code and second factor; nobody else. */
@Component
public class Tracking {

    private static final int FACTOR = 4;
    private static final int SHORTEST_CODE = 16;

    private final CaseFiles files;
    private final Applications applications;
    private final LooseTexts texts;
    private final Reading reading;
    private final OfficeDay office;

    Tracking(CaseFiles files, Applications applications, LooseTexts texts, Reading reading, OfficeDay office) {
        this.reading = reading;
        this.files = files;
        this.applications = applications;
        this.texts = texts;
        this.office = office;
    }

    /**
     * Finds the case of a query code.
     *
     * @param lastFour last four characters of the identity number or of the contact phone
     * @return empty when code or second factor is wrong; which of the two is never told
     */
    public Optional<TrackedCase> find(Secret<String> queryCode, Secret<String> lastFour) {
        if (PersonalField.QUERY_CODE.normal(queryCode).disclose().length() < SHORTEST_CODE) {
            return Optional.empty();
        }
        return applications
                .byQueryCode(queryCode)
                .flatMap(this::present)
                .filter(file -> knows(file, lastFour))
                .map(this::tracked);
    }

    /** The case of a session that has proven code and factor before. */
    public Optional<TrackedCase> of(CaseId id) {
        return present(id).map(this::tracked);
    }

    /** 分出的各项 of a split application, each as it goes on today; empty for every other case. */
    public List<TrackedCase> units(CaseId id) {
        return present(id)
                .filter(file -> file.state() instanceof CaseState.Split)
                .map(file -> ((CaseState.Split) file.state())
                        .units().stream().flatMap(unit -> of(unit).stream()).toList())
                .orElse(List.of());
    }

    /** What changes when another code is given (补发查询码): sessions opened with the code before end by it. Tells nothing of it. */
    public String codeMark(CaseId id) {
        return present(id)
                .map(file -> applications.codeMark(file.received().applicationId()))
                .orElse("");
    }

    /** The case as it goes on today, at another body when it was referred. */
    private Optional<Case> present(CaseId id) {
        Optional<Case> file = files.read(id).map(Held::file);
        return file.isPresent() && file.get().state() instanceof CaseState.Referred(var _, CaseId successor)
                ? present(successor)
                : file;
    }

    private boolean knows(Case file, Secret<String> lastFour) {
        String given = PersonalField.ID_NUMBER.normal(lastFour).disclose();
        if (given.length() != FACTOR) {
            return false;
        }
        return applications
                .open(file.received().applicationId())
                .filter(a -> {
                    boolean identity = endsWith(PersonalField.ID_NUMBER.normal(a.idNumber()), given);
                    boolean phone = endsWith(PersonalField.PHONE.normal(a.phone()), given);
                    return identity || phone;
                })
                .isPresent();
    }

    /** Takes the same time whatever is wrong. */
    private static boolean endsWith(Secret<String> fact, String given) {
        String text = fact.disclose();
        String end = text.length() < FACTOR ? "" : text.substring(text.length() - FACTOR);
        return MessageDigest.isEqual(end.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private TrackedCase tracked(Case file) {
        Day day = office.now();
        CaseSummary summary = Summaries.of(file, day.calendar());
        Application application = reading.application(file);
        TrackedWords words = TrackedWords.of(file, summary, day);
        var correction = file.correction();
        boolean awaited = file.stage() == CaseStage.AWAITING_CORRECTION && correction != null;
        return new TrackedCase(
                summary,
                words.status(),
                words.nextDate(),
                words.nextWhat(),
                mayDo(file, day),
                Reading.asked(application),
                Strip.of(file),
                awaited && correction != null
                        ? texts.open(List.of(correction.itemsText())).values().stream()
                                .findFirst()
                                .orElse("")
                        : "");
    }

    private static Set<CaseAct> mayDo(Case file, Day day) {
        var hand = new Hand(Actor.APPLICANT, Set.<Role>of());
        return CaseRules.possible(file, hand, day).stream()
                .filter(PossibleAct::isOpen)
                .map(PossibleAct::act)
                .collect(Collectors.toSet());
    }
}
