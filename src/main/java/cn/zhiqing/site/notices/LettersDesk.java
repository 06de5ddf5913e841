package cn.zhiqing.site.notices;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.notify.mailbox.MailShelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose business the letters of a body are: of those who take requests in. */
@Component
class LettersDesk {

    private final MailShelf shelf;
    private final Doorkeeper doorkeeper;

    LettersDesk(MailShelf shelf, Doorkeeper doorkeeper) {
        this.shelf = shelf;
        this.doorkeeper = doorkeeper;
    }

    int waitingFor(Viewer viewer) {
        return may(viewer) ? shelf.waiting(viewer.body()) : 0;
    }

    void allow(Viewer viewer) {
        if (!may(viewer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private boolean may(Viewer viewer) {
        return doorkeeper.may(viewer, Act.RECEIVE_CASE, viewer.body());
    }

    /** A number as an address or a form has it; what none of our pages can have written does not exist. */
    static long number(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Long.parseLong(typed);
    }

    /** The page asked for, or the nearest there is. */
    static int page(String typed, int total, int rows) {
        int last = Math.max(1, (total + rows - 1) / rows);
        return typed.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, last) : 1;
    }
}
