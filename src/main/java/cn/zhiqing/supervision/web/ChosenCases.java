package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.supervision.Watch;
import cn.zhiqing.supervision.WatchedCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 所选的件: finds requests by what a form sent; those that this person may not urge do not exist. */
@Component
final class ChosenCases {

    private static final Pattern KEY = Pattern.compile("([a-z0-9][a-z0-9-]*)-(\\d{4}-\\d{1,7})");
    private static final int MOST = 200;

    private final CaseDesk desk;
    private final Watch watch;
    private final Followers followers;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    ChosenCases(CaseDesk desk, Watch watch, Followers followers, Bodies bodies, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.watch = watch;
        this.followers = followers;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    /** The rows of the chosen requests. */
    List<WatchedCase> of(Viewer viewer, List<String> keys) {
        List<CaseSummary> found = keys.stream()
                .distinct()
                .limit(MOST)
                .map(key -> find(key)
                        .filter(row -> doorkeeper.may(viewer, Act.SUPERVISE, row.body()))
                        .orElseThrow(Frames::absent))
                .toList();
        return rows(
                found.stream().map(CaseSummary::id).toList(),
                found.stream().map(CaseSummary::body).collect(java.util.stream.Collectors.toSet()));
    }

    /** The rows of the requests of a letter; the follower is asked to catch up when it has not seen one yet. */
    List<WatchedCase> rows(List<CaseId> ids, Set<BodyId> of) {
        List<WatchedCase> rows = watch.cases(ids, of);
        if (rows.size() < new LinkedHashSet<>(ids).size()) {
            followers.catchUp();
            rows = watch.cases(ids, of);
        }
        return rows;
    }

    private Optional<CaseSummary> find(String key) {
        var match = KEY.matcher(key);
        return match.matches()
                ? bodies.byCode(match.group(1))
                        .flatMap(body ->
                                CaseNumber.parse(match.group(2)).flatMap(number -> desk.summary(body.id(), number)))
                : Optional.empty();
    }
}
