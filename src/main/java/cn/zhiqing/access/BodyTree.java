package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of one moment; the paths upwards are computed once. */
final class BodyTree {

    private final List<Body> all;
    private final Map<BodyId, Body> byId = new HashMap<>();
    private final Map<BodyId, List<BodyId>> paths = new HashMap<>();

    BodyTree(List<Body> bodies) {
        bodies.forEach(b -> byId.put(b.id(), b));
        bodies.forEach(b -> paths.put(b.id(), climb(b)));
        this.all = topDown(bodies);
    }

    List<Body> all() {
        return all;
    }

    Optional<Body> find(BodyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<BodyId> pathTo(BodyId id) {
        return paths.getOrDefault(id, List.of());
    }

    private List<BodyId> climb(Body from) {
        List<BodyId> path = new ArrayList<>();
        for (Body at = from;
                at != null && !path.contains(at.id());
                at = at.parent() == null ? null : byId.get(at.parent())) {
            path.add(at.id());
        }
        return List.copyOf(path);
    }

    private static List<Body> topDown(List<Body> bodies) {
        List<Body> ordered = new ArrayList<>();
        bodies.stream().filter(b -> b.parent() == null).forEach(root -> addBelow(root, bodies, ordered));
        return List.copyOf(ordered);
    }

    private static void addBelow(Body body, List<Body> bodies, List<Body> ordered) {
        ordered.add(body);
        bodies.stream().filter(b -> body.id().equals(b.parent())).forEach(child -> addBelow(child, bodies, ordered));
    }
}
