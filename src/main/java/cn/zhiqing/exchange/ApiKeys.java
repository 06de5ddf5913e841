package cn.zhiqing.exchange;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 接口密钥: issues and revokes the keys by which other systems of a body come in. Whether this person may do it is the caller's
 * question to {@code access}.
 */
@Component
public class ApiKeys {

    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    private final KeyRows rows;
    private final ExchangeLog log;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(KeyRows rows, ExchangeLog log, TransactionTemplate transaction, CityClock clock) {
        this.rows = rows;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A new key; {@code text} is shown once and kept nowhere. */
    public record Issued(long id, Secret<String> text) {}

    public Outcome<Issued> issue(NewKey asked, Actor who) {
        List<Refusal> wrong = asked.wrong(clock.today());
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Secret<String> text = KeyText.fresh(random);
        LocalDate expiresOn = Objects.requireNonNull(asked.expiresOn());
        Long id = transaction.execute(_ -> {
            long given = rows.nextId();
            rows.insert(
                    new ApiKey(
                            given,
                            asked.body(),
                            asked.label().strip(),
                            asked.scopes(),
                            asked.perMinute(),
                            clock.instant(),
                            expiresOn,
                            null,
                            null),
                    KeyText.digest(text));
            List<String> scopes =
                    asked.scopes().stream().map(Scope::name).sorted().toList();
            log.about(given, new ExchangeEvent.KeyIssued(given, asked.body(), scopes, expiresOn), who);
            return given;
        });
        return Outcome.accepted(new Issued(Objects.requireNonNull(id), text));
    }

    /** Revokes at once; revoking twice changes nothing. */
    public void revoke(ApiKey key, Actor who) {
        transaction.executeWithoutResult(_ -> {
            if (rows.revoke(key.id(), clock.instant())) {
                log.about(key.id(), new ExchangeEvent.KeyRevoked(key.id(), key.body()), who);
            }
        });
    }

    public Optional<ApiKey> find(long id) {
        return rows.find(id);
    }

    /** All keys of these bodies, the newest first. */
    public List<ApiKey> of(Collection<BodyId> bodies) {
        return rows.of(bodies);
    }

    /** The key of this text, good or not; its use is noted to the minute. */
    Optional<ApiKey> presented(Secret<String> text) {
        Optional<ApiKey> found = rows.byDigest(KeyText.digest(text));
        found.filter(key -> key.isGood(clock.today())).ifPresent(this::noted);
        return found;
    }

    private void noted(ApiKey key) {
        Instant now = clock.instant();
        Instant last = key.lastUsedAt();
        if (last == null || now.isAfter(last.plus(USED_EVERY))) {
            rows.used(key.id(), now.truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
