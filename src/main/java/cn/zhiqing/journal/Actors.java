package cn.zhiqing.journal;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;

/** How an actor is written in a row: {@code s12@3} (staff 12 for body 3), {@code a} (the applicant), {@code m} (Zhiqing itself). */
final class Actors {

    private Actors() {}

    static String write(Actor actor) {
        return switch (actor) {
            case Actor.Staff(StaffId id, BodyId body) -> "s" + id.value() + "@" + body.value();
            case Actor.Applicant _ -> "a";
            case Actor.Machine _ -> "m";
        };
    }

    static Actor read(String text) {
        int at = text.indexOf('@');
        if (at > 1 && text.charAt(0) == 's') {
            return new Actor.Staff(
                    new StaffId(Long.parseLong(text.substring(1, at))),
                    new BodyId(Long.parseLong(text.substring(at + 1))));
        }
        return switch (text) {
            case "a" -> Actor.APPLICANT;
            case "m" -> Actor.MACHINE;
            default -> throw new IllegalStateException("the journal names an actor of unknown kind: " + text);
        };
    }
}
