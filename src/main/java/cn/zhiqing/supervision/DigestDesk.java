package cn.zhiqing.supervision;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 本周摘要: the weekly digest of a person who watches bodies, as it stands, and whether it comes to them by e-mail. */
@Component
public class DigestDesk {

    private static final int LONGEST = 254;
    private static final String ADDRESS =
            "[^@\\s<>,;:\"()\\[\\]\\\\]{1,64}@[^@\\s<>,;:\"()\\[\\]\\\\.]+(\\.[^@\\s<>,;:\"()\\[\\]\\\\.]+)+";

    private static final Refusal NOT_YOURS = new Refusal("DIGEST_NOT_YOURS", "条例第四十七条", "周报发给主管部门和政务公开办，您现在没有这两种角色。");
    private static final Refusal NO_ADDRESS = new Refusal("DIGEST_NO_ADDRESS", "", "写明收周报的邮箱，例如 name@example.gov.cn。");
    private static final Refusal WRONG_ADDRESS =
            new Refusal("DIGEST_WRONG_ADDRESS", "", "这不是一个邮箱地址，请核对，例如 name@example.gov.cn。");

    private final WeeklyDigests digests;
    private final DigestText text;
    private final DigestLedger ledger;
    private final Doorkeeper doorkeeper;
    private final Bodies bodies;
    private final CityClock clock;

    DigestDesk(
            WeeklyDigests digests,
            DigestText text,
            DigestLedger ledger,
            Doorkeeper doorkeeper,
            Bodies bodies,
            CityClock clock) {
        this.digests = digests;
        this.text = text;
        this.ledger = ledger;
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Subject line and text of a digest. */
    public record Letter(String subject, String text) {}

    /** The digest of a week of everything that the person watches today; empty for who watches nothing (any more). */
    public Optional<Letter> letter(Viewer viewer, Period week) {
        List<Body> watched =
                doorkeeper.scope(viewer, Act.WATCH).stream().map(bodies::get).toList();
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        Body office = watched.getFirst();
        Set<BodyId> ids = watched.stream()
                .map(Body::id)
                .filter(id -> bodies.pathTo(id).contains(office.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        WeeklyDigest digest = digests.of(office, ids, week);
        return Optional.of(new Letter(text.subject(digest), text.of(digest)));
    }

    /** What the person has chosen; empty while they have not. */
    public Optional<DigestChoice> choice(Viewer viewer) {
        return ledger.choice(viewer.id());
    }

    /**
     * Chooses whether the digest comes by e-mail. It goes to an address given here only; none is taken from elsewhere.
     *
     * @param address where to; may be blank when it is not wanted
     */
    public Outcome<DigestChoice> choose(Viewer viewer, boolean wanted, Secret<String> address) {
        Secret<String> to = address.map(String::strip);
        if (doorkeeper.scope(viewer, Act.WATCH).isEmpty()) {
            return Outcome.refused(NOT_YOURS);
        }
        String given = to.disclose();
        if (given.isEmpty() && wanted) {
            return Outcome.refused(NO_ADDRESS);
        }
        if (!given.isEmpty() && (given.length() > LONGEST || !given.matches(ADDRESS))) {
            return Outcome.refused(WRONG_ADDRESS);
        }
        var choice = new DigestChoice(viewer.id(), wanted, to, clock.instant());
        ledger.keep(choice, viewer.actor());
        return Outcome.accepted(choice);
    }
}
