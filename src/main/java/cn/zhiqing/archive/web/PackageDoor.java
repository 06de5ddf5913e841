package cn.zhiqing.archive.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.BodyId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 档案入口: the package of a case by what stands in the address; what somebody may not see does not exist for them (404). */
@Component
final class PackageDoor {

    private static final Pattern KEY = Pattern.compile("([a-z0-9][a-z0-9-]*)-(\\d{4}-\\d{1,7})");

    private final CaseDesk desk;
    private final ArchiveRoom room;
    private final Followers followers;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;

    PackageDoor(CaseDesk desk, ArchiveRoom room, Followers followers, Bodies bodies, Doorkeeper doorkeeper) {
        this.desk = desk;
        this.room = room;
        this.followers = followers;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
    }

    /** The package; the follower is asked to catch up when it has not seen the archiving yet. */
    FilePackage open(Viewer viewer, String key) {
        CaseSummary summary = find(key)
                .filter(found -> doorkeeper.may(viewer, Act.SEE_CASE, found.body(), found.assignee()))
                .orElseThrow(PackageDoor::absent);
        return room.find(summary.id())
                .or(() -> {
                    if (summary.stage() != cn.zhiqing.cases.CaseStage.ARCHIVED) {
                        return Optional.empty();
                    }
                    followers.catchUp();
                    return room.find(summary.id());
                })
                .orElseThrow(PackageDoor::absent);
    }

    String key(FilePackage row) {
        return key(row.body(), row.number());
    }

    String key(BodyId body, CaseNumber number) {
        return bodies.get(body).code() + "-" + number;
    }

    String bodyName(BodyId id) {
        return bodies.get(id).shortName();
    }

    boolean may(Viewer viewer, Act act, BodyId body) {
        return doorkeeper.may(viewer, act, body);
    }

    /** The bodies whose archive this person sees, all of them or the one named; 404 when there is none. */
    List<Body> scope(Viewer viewer) {
        List<Body> all =
                doorkeeper.scope(viewer, Act.SEE_CASE).stream().map(bodies::get).toList();
        if (all.isEmpty()) {
            throw absent();
        }
        return all;
    }

    static Set<BodyId> chosen(List<Body> all, String code) {
        Set<BodyId> ids = new LinkedHashSet<>();
        all.stream().filter(body -> code.isEmpty() || body.code().equals(code)).forEach(body -> ids.add(body.id()));
        if (ids.isEmpty()) {
            throw absent();
        }
        return ids;
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
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
