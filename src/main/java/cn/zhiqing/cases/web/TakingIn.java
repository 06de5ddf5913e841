package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Arrival;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.cases.material.Uploads;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 收件: the request and its scans in one transaction; scans wait while the form goes back and forth. */
@Component
final class TakingIn {

    private final Intake intake;
    private final FileTray tray;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final SameNumber sameNumber;

    TakingIn(Intake intake, FileTray tray, Uploads uploads, TransactionTemplate transaction, SameNumber sameNumber) {
        this.sameNumber = sameNumber;
        this.intake = intake;
        this.tray = tray;
        this.uploads = uploads;
        this.transaction = transaction;
    }

    /** What has to be confirmed of the days; see {@link Intake#question}. */
    Optional<Refusal> question(BodyId body, LocalDate on, @Nullable LocalDate confirmedOn) {
        return intake.question(body, on, confirmedOn);
    }

    /** What looks mistyped and may be registered all the same. */
    List<String> doubts(BodyId body, Map<String, String> params, LocalDate today) {
        var doubts = new ArrayList<>(CounterChecks.doubts(params, today));
        sameNumber
                .doubt(body, params.getOrDefault("idNumber", ""), params.getOrDefault("name", ""))
                .ifPresent(doubts::add);
        return doubts;
    }

    String token(@Nullable String known) {
        return tray.token(Objects.requireNonNullElse(known, ""));
    }

    /** The scans that wait under a token, one line each. */
    List<String> waiting(String token) {
        return tray.in(token).stream()
                .map(it -> it.kind().label() + "　" + it.name() + "　" + MaterialDrawing.size(it.size()))
                .toList();
    }

    /** Takes the scans of the form; what was wrong with them. */
    FormErrors scans(String token, @Nullable String kind, HttpServletRequest request) {
        MaterialKind chosen = Arrays.stream(MaterialKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(MaterialKind.APPLICATION);
        Uploads.Taken taken = uploads.take(request, file -> tray.put(token, chosen, file));
        FormErrors errors = FormErrors.none();
        for (String sentence : taken.refused()) {
            errors = errors.with("file", sentence);
        }
        return errors;
    }

    Outcome<Receipt> receive(Arrival arrival, Application application, Viewer who, String token) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Outcome<Receipt> received = intake.receive(arrival, application, who.actor());
            if (received instanceof Outcome.Accepted<Receipt>(Receipt receipt)) {
                tray.handIn(token, receipt.id(), who.actor());
            }
            return received;
        }));
    }
}
