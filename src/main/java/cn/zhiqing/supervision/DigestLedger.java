package cn.zhiqing.supervision;

import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.notify.Notice;
import cn.zhiqing.notify.Occasion;
import cn.zhiqing.notify.Postman;
import cn.zhiqing.notify.Recipient;
import cn.zhiqing.notify.Wording;
import cn.zhiqing.supervision.events.DigestChosen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 周报的发放: who chose what, and that a person gets one digest a week, whatever ends in between and whoever asks at once. */
@Component
class DigestLedger {

    private static final String KIND = "digest.weekly";
    private static final long ROUND = 0xD16E_57L;

    private final DigestChoices choices;
    private final Postman postman;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DigestLedger(
            DigestChoices choices, Postman postman, Journal journal, JdbcClient jdbc, TransactionTemplate transaction) {
        this.choices = choices;
        this.postman = postman;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Optional<DigestChoice> choice(StaffId staff) {
        return choices.of(staff);
    }

    void keep(DigestChoice choice, Actor who) {
        LocalDate on = choice.at().atZone(CityClock.ZONE).toLocalDate();
        transaction.executeWithoutResult(_ -> {
            oneAtATime();
            choices.put(choice);
            journal.append(
                    new StreamId("digest", choice.staff().value()),
                    new DigestChosen(on, choice.wanted()),
                    who,
                    choice.at());
        });
    }

    /** Who is to get the digest that was due at that moment and has not got it. */
    List<DigestChoice> waiting(Instant due, LocalDate week) {
        return choices.wantedAt(due).stream()
                .filter(choice ->
                        postman.deliveries(occasion(week, choice.staff())).isEmpty())
                .toList();
    }

    /** Posts the digest of the week to the person, once, also when the address was changed in between; false when it was posted before. */
    boolean post(DigestChoice choice, LocalDate week, DigestDesk.Letter letter) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            oneAtATime();
            Occasion occasion = occasion(week, choice.staff());
            return postman.deliveries(occasion).isEmpty()
                    && postman.post(new Notice(
                            occasion,
                            KIND,
                            new Recipient.Mail(choice.address()),
                            Wording.of(letter.subject(), letter.text(), "")));
        }));
    }

    private void oneAtATime() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:round)")
                .param("round", ROUND)
                .query(Integer.class)
                .single();
    }

    /** The week that is told of and the person: {@code digest/2026-W47/12}. */
    static Occasion occasion(LocalDate week, StaffId staff) {
        return new Occasion("digest/%d-W%02d/%d"
                .formatted(
                        week.get(IsoFields.WEEK_BASED_YEAR),
                        week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        staff.value()));
    }
}
