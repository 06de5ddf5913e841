package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.post.MailDesk;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import org.springframework.stereotype.Component;

/** 邮件来件 in the staff menu, with the number of letters that wait for a person. */
@Component
class MailMenu implements MenuItem {

    private final MailDesk mail;

    MailMenu(MailDesk mail) {
        this.mail = mail;
    }

    @Override
    public Menu place() {
        return Menu.MAIL;
    }

    @Override
    public String href() {
        return MailPages.HREF;
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return mail.may(viewer);
    }

    @Override
    public int waiting(Viewer viewer) {
        return mail.waiting(viewer);
    }
}
