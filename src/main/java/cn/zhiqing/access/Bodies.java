package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 机关名录 Every public body, as a tree. Read from memory; a change elsewhere is seen within five seconds. */
@Component
public class Bodies {

    private final BodyTable table;

    Bodies(BodyTable table) {
        this.table = table;
    }

    /** All bodies, each after the one above it. */
    public List<Body> all() {
        return table.tree().all();
    }

    public Optional<Body> find(BodyId id) {
        return table.tree().find(id);
    }

    /**
     * The body of an id that came from our own tables or events.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Body get(BodyId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no body " + id));
    }

    public Optional<Body> byCode(String code) {
        return all().stream().filter(b -> b.code().equals(code)).findAny();
    }

    /** The bodies directly under this one. */
    public List<Body> children(BodyId id) {
        return all().stream().filter(b -> id.equals(b.parent())).toList();
    }

    /** This body and everything beneath it. */
    public List<Body> beneath(BodyId id) {
        return all().stream().filter(b -> pathTo(b.id()).contains(id)).toList();
    }

    /** This body and every body above it, the nearest first; empty when it does not exist. */
    public List<BodyId> pathTo(BodyId id) {
        return table.tree().pathTo(id);
    }
}
