package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of those who act, and whom a case can be given to (同事). */
@Component
final class Colleagues {

    private final StaffBook book;
    private final Bodies bodies;

    Colleagues(StaffBook book, Bodies bodies) {
        this.bodies = bodies;
        this.book = book;
    }

    String name(StaffId id) {
        return book.name(id);
    }

    String name(Actor actor) {
        return switch (actor) {
            case Actor.Staff(StaffId id, BodyId _) -> name(id);
            case Actor.Applicant _ -> "申请人";
            case Actor.Machine _ -> "系统";
        };
    }

    /** The name, with the body of those who are not of {@code own}: a consulted body answers in the case that asks. */
    String name(Actor actor, BodyId own) {
        return actor instanceof Actor.Staff(StaffId id, BodyId body) && !body.equals(own)
                ? name(id) + "（" + bodies.get(body).shortName() + "）"
                : name(actor);
    }

    /** Those of a body who may handle requests, by their id, as choices. */
    List<Choice> choices(BodyId body) {
        return Stream.concat(
                        book.withRole(body, Role.CLERK).stream(), book.withRole(body, Role.DISCLOSURE_OFFICE).stream())
                .distinct()
                .sorted(Comparator.comparingLong(member -> member.id().value()))
                .map(Colleagues::choice)
                .toList();
    }

    private static Choice choice(StaffMember member) {
        return Choice.of(Long.toString(member.id().value()), member.name());
    }
}
