package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page of supervision is about (口径).
 *
 * @param all the bodies this person watches, in tree order
 * @param body the one at the head of those looked at
 * @param bodies those looked at: the head alone, or with everything beneath
 */
record Frame(Viewer viewer, List<Body> all, Body body, List<Body> bodies, Params params) {

    Set<BodyId> ids() {
        return bodies.stream().map(Body::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether more than one body can be looked at. */
    boolean many() {
        return all.size() > 1;
    }

    /** What is looked at, for headings: 全市（12 个机关）. */
    String name() {
        return bodies.size() > 1 ? body.shortName() + "及下级" : body.shortName();
    }

    List<Choice> choices() {
        return all.stream().map(b -> Choice.of(b.code(), b.shortName())).toList();
    }

    /** The pages of supervision, with the same body and period. */
    List<Link> tabs() {
        List<Link> tabs = new ArrayList<>();
        tabs.add(new Link("概览", params.elsewhere("/supervision")));
        tabs.add(new Link("清单", params.elsewhere("/supervision/cases")));
        tabs.add(new Link("经办人", params.elsewhere("/supervision/people")));
        tabs.add(new Link("督办", params.elsewhere("/supervision/urges")));
        tabs.add(new Link("周报", params.elsewhere("/supervision/digest")));
        return tabs;
    }
}
