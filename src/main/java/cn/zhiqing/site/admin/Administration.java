package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Menu;
import cn.zhiqing.ui.MenuItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The menu's entry, and the one way in which these pages refuse: what one may not do here does not exist (404). */
@Component
class Administration implements MenuItem {

    private final Doorkeeper doorkeeper;
    private final Bodies bodies;
    private final CalendarProposals proposals;

    Administration(Doorkeeper doorkeeper, Bodies bodies, CalendarProposals proposals) {
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.proposals = proposals;
    }

    void allow(Viewer viewer, BodyId owner, Act... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(act -> doorkeeper.may(viewer, act, owner))) {
            throw absent();
        }
    }

    /** For what concerns the whole city: keys, the journal's chain. */
    void allowAtRoot(Viewer viewer, Act act) {
        if (!atRoot(viewer, act)) {
            throw absent();
        }
    }

    /** The system is the city's: the province above it stands in the tree for remedies only, and has no staff here. */
    boolean atRoot(Viewer viewer, Act act) {
        return bodies.all().stream()
                .filter(body -> body.parent() == null || body.kind() == BodyKind.CITY)
                .anyMatch(body -> doorkeeper.may(viewer, act, body.id()));
    }

    /** What this person may do in administration, in the order of the page. */
    List<AdminPage.Line> lines(Viewer viewer) {
        boolean grants = anywhere(viewer, Act.GRANT_ROLES);
        List<AdminPage.Line> lines = new ArrayList<>();
        if (grants || anywhere(viewer, Act.ADMIN_STAFF)) {
            lines.add(new AdminPage.Line("/admin/staff", "人员与角色", "新增人员、停用账号、重置密码；授予和收回角色"));
        }
        if (grants || anywhere(viewer, Act.ADMIN_BODIES)) {
            lines.add(new AdminPage.Line("/admin/bodies", "机关", "机关的隶属关系、代号，以及告知书上的地址和救济途径"));
        }
        if (anywhere(viewer, Act.ADMIN_BODIES)) {
            lines.add(new AdminPage.Line("/admin/interfaces", "接口", "给其他系统发放和作废密钥"));
            lines.add(new AdminPage.Line("/admin/review-chains", "审签链", "拟稿送审后依次经过哪些环节，按机关和答复种类设定"));
        }
        if (anywhere(viewer, Act.SET_LETTER_WORDING)) {
            lines.add(new AdminPage.Line("/cases/wordings", "文书模板", "本机关各种告知书的文字：改动、预览、与统一模板的差别、各版"));
        }
        if (grants || anywhere(viewer, Act.DELEGATE)) {
            lines.add(new AdminPage.Line("/admin/delegations", "委托代理", "出差、休假前把自己的角色委托给同事"));
        }
        lines.addAll(cityLines(viewer));
        return lines;
    }

    /** What concerns the whole city. */
    private List<AdminPage.Line> cityLines(Viewer viewer) {
        List<AdminPage.Line> lines = new ArrayList<>();
        if (atRoot(viewer, Act.ADMIN_CALENDAR) || atRoot(viewer, Act.CONFIRM_CALENDAR) || atRoot(viewer, Act.AUDIT)) {
            lines.add(new AdminPage.Line("/admin/calendar", "工作日历", "节假日安排：导入新的一年，第二人确认后启用"));
        }
        if (atRoot(viewer, Act.ADMIN_NOTICES)) {
            lines.add(new AdminPage.Line("/admin/delivery", "通知与收信", "邮件服务器、短信网关、收信邮箱、免打扰时段；没有送达的消息"));
        }
        if (atRoot(viewer, Act.ADMIN_KEYS)) {
            lines.add(new AdminPage.Line("/admin/keys", "密钥", "封存个人信息的密钥：更换、重封的进度"));
        }
        if (atRoot(viewer, Act.AUDIT)) {
            lines.add(new AdminPage.Line("/admin/audit", "审计", "谁查看了谁的个人信息，人员和角色的变动，登录失败；校验行为日志"));
        }
        return lines;
    }

    boolean anywhere(Viewer viewer, Act act) {
        return !doorkeeper.scope(viewer, act).isEmpty();
    }

    /** A body's id as a form sent it; what no form of ours can send does not exist. */
    static BodyId bodyId(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw absent();
        }
        return new BodyId(Long.parseLong(typed));
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Override
    public Menu place() {
        return Menu.ADMINISTRATION;
    }

    @Override
    public String href() {
        return "/admin";
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return !lines(viewer).isEmpty();
    }

    /** A working calendar that waits for this person as the second. */
    @Override
    public int waiting(Viewer viewer) {
        boolean waits = viewer.isAnywhere(Role.SECURITY_ADMIN)
                && anywhere(viewer, Act.CONFIRM_CALENDAR)
                && proposals.waiting().isPresent();
        return waits ? 1 : 0;
    }
}
