package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The words of every page that says what went wrong (出错的页): what happened, and where to go. Never a cause in code. */
final class Failures {

    private static final Link HOME = new Link("回首页", "/");
    private static final String TOO_LARGE = "没有收下，什么都没有改动。每个文件不超过 50 MB，一次合计不超过 200 MB，一次最多 20 个文件，文字合计不超过 4 MB。"
            + "请把文件压缩或者分几次上传，重新打开填写的页再提交；网上申请已经填好的前几步都保存着。";
    private static final Link DESK = new Link("回工作台", "/workbench");

    private Failures() {}

    /** Words for a status; {@code staff} leads back to the desk. */
    static Failure of(int status, boolean staff) {
        Link home = staff ? DESK : HOME;
        return switch (status) {
            case 400 -> failure(400, "没有看懂这个请求", "网址或者填写的内容不完整。请回到上一页重新操作，或者从首页开始。", home);
            case 401 -> failure(401, "需要先登录", "这一页只给登录的工作人员看。", new Link("登录", "/sign-in"), HOME);
            case 403 -> forbidden(home, staff);
            case 404 -> notFound(home, staff);
            case 405 -> failure(405, "不能这样打开这一页", "这个网址只接受提交，不能直接打开。请从首页或者上一页进入。", home);
            case 409 -> failure(409, "内容刚刚被别人改过", "请回到这一件，看过新的内容以后再办。您填的没有写进去。", home);
            case 413 -> failure(413, "提交的内容太大", TOO_LARGE, home);
            case 414, 431 -> failure(status, "请求太长", "网址或者浏览器带来的内容太长，没有处理。请从首页重新进入；还不行的，清除本站的 Cookie 再试。", home);
            case 415 -> failure(415, "收不了这种内容", "请从页面上的表单提交。", home);
            case 429 -> failure(429, "操作得太快了", "请过一分钟再试。着急的，可以拨打 12345。", home);
            default -> status >= 500 ? broken(status, home) : failure(status, "没有办成", "请回到上一页重新操作。", home);
        };
    }

    /** The form came without a token that is good; why, nobody knows. What was typed is shown, to be copied. */
    static Failure formUnproven(boolean staff, List<String> typed) {
        String kept = typed.isEmpty() ? "请重新打开填写的页，再提交一次。" : "您填写的内容就在下面：请先复制，再重新打开填写的页，粘贴后提交。";
        return failure(403, "没有提交", "随表单来的防伪标记没有对上，为了安全没有提交。可能是这一页打开得太久，也可能是浏览器不接收 Cookie。" + kept, staff ? DESK : HOME)
                .with(typed);
    }

    /** The database is away for the moment; drawn without asking it anything. */
    static Failure away(HttpServletRequest request) {
        List<String> typed = TypedTexts.of(request);
        if (!BareFailures.method(request).equals("POST")) {
            String query = request.getQueryString();
            Link again = new Link("再试一次", BareFailures.path(request) + (query == null ? "" : "?" + query));
            return failure(503, "数据库暂时连不上", "系统正在恢复，已经保存的内容都在。请稍后再试。着急的，可以拨打 12345。", again, HOME);
        }
        String kept = typed.isEmpty() ? "" : "您填写的内容没有丢，就在下面，可以先复制下来。";
        return failure(503, "数据库暂时连不上", "刚才提交的可能没有保存。" + kept + "请稍后再试：先看一看办成没有，没有办成的再提交一次。", HOME)
                .with(typed);
    }

    /** The name of a file holds a character that no keyboard types. */
    static Failure fileName() {
        return failure(400, "文件名不能用", "文件没有收下，什么都没有改动：文件名里有不能用的字符。请重新打开填写的页，把文件改名以后再选择。", HOME);
    }

    /** Something of ours broke; it was logged under {@code reference}. */
    static Failure broken(int status, boolean staff, String reference) {
        Failure words = of(status, staff);
        return new Failure(words.status(), words.title(), words.text(), reference, words.links());
    }

    private static Failure forbidden(Link home, boolean staff) {
        return staff
                ? failure(403, "您没有办这件事的权限", "需要办的，请向本单位管理员申请。", home)
                : failure(403, "这一页不对外", "工作人员请先登录。查自己的申请，用编号和查询码。", HOME, new Link("查进度", "/track"));
    }

    private static Failure notFound(Link home, boolean staff) {
        return staff
                ? failure(404, "没有这个页面", "网址可能写错了，也可能这件不归您的单位办理。", home)
                : failure(404, "没有这个页面", "网址可能写错了，也可能文件已经换了地方。可以从首页找，或拨打 12345。", HOME, new Link("查进度", "/track"));
    }

    private static Failure broken(int status, Link home) {
        return status == 503
                ? failure(503, "系统正在维护", "请过几分钟再试。", home)
                : failure(status, "系统出了问题", "刚才的操作可能办成了，也可能没有办成。请先回去看一看结果，没有办成的再办一次；还不行的，拨打 12345。", home);
    }

    private static Failure failure(int status, String title, String text, Link... links) {
        return new Failure(status, title, text, "", List.of(links));
    }
}
