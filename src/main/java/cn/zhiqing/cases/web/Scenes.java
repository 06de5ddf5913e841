package cn.zhiqing.cases.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Choice;
import org.springframework.stereotype.Component;

/** Puts together what forms before a case need (办理现场). */
@Component
final class Scenes {

    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Calendars calendars;
    private final CityClock clock;

    Scenes(Bodies bodies, Colleagues colleagues, Calendars calendars, CityClock clock) {
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.calendars = calendars;
        this.clock = clock;
    }

    Scene of(Opened opened) {
        var others = bodies.all().stream()
                .filter(body -> !body.id().equals(opened.body().id()))
                .map(body -> Choice.of(Long.toString(body.id().value()), body.name()))
                .toList();
        return new Scene(
                opened.view(),
                clock.today(),
                calendars.current(),
                colleagues.choices(opened.body().id()),
                others,
                opened.viewer().name());
    }
}
