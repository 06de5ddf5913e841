package cn.zhiqing.cases.apply;

import java.util.Arrays;
import java.util.Optional;

/** The question pages of an application, in order (条例第二十九条). */
enum ApplyStep {
    WHO("who", 1, "您是以什么身份申请？", "法规要求申请人提供姓名或名称、身份证明和联系方式。"),
    AGENT("agent", 1, "您的姓名和证件", "您替别人申请，先填写您自己的；委托书和双方的身份证明请在办理时出示。"),
    PERSON("person", 1, "申请人的姓名和证件", "按证件填写。"),
    ORGANISATION("organisation", 1, "单位的名称和代码", "按登记证照填写。"),
    CONTACT("contact", 1, "怎样与您联系", "电话、电子邮箱和通信地址，至少填写一项。"),
    PROOF("proof", 1, "附上身份证明", "身份证、护照或者登记证照的照片、扫描件。已经填写证件号码，不方便附的可以不附，受理机关需要核对时会与您联系。"),
    AUTHORITY("authority", 1, "附上授权委托书", "委托书由被代理人签名或者盖章，写明委托您办理哪件事。现在没有的可以不附，办理时再交。"),
    BODY("body", 2, "向哪个机关申请？", "不确定的，选您觉得最接近的；不归它管的，它会告诉您归谁管。"),
    WHAT("what", 2, "您需要什么信息？", "写得越具体，答复越快。一次申请写一件事。"),
    HOW("how", 3, "怎样给您？", "");

    private final String path;
    private final int group;
    private final String heading;
    private final String lead;

    ApplyStep(String path, int group, String heading, String lead) {
        this.path = path;
        this.group = group;
        this.heading = heading;
        this.lead = lead;
    }

    String path() {
        return path;
    }

    String address() {
        return "/apply/" + path;
    }

    String place() {
        return "第 " + group + " 步，共 4 步";
    }

    String heading() {
        return heading;
    }

    /** Who applies for oneself is asked for the own name. */
    String heading(Answers answers) {
        return this == PERSON && !answers.is("who", "agent") ? "您的姓名和证件" : heading;
    }

    String lead() {
        return lead;
    }

    /** Whether the page is asked of who answered so. */
    boolean appliesTo(Answers answers) {
        return switch (this) {
            case AGENT, AUTHORITY -> answers.is("who", "agent");
            case PERSON -> isPerson(answers);
            case ORGANISATION -> !isPerson(answers);
            default -> true;
        };
    }

    private static boolean isPerson(Answers answers) {
        return answers.is("who", "person") || (answers.is("who", "agent") && answers.is("principal", "person"));
    }

    /** The page after this one; empty when the answers are to be checked. */
    Optional<ApplyStep> next(Answers answers) {
        return Arrays.stream(values())
                .filter(step -> step.compareTo(this) > 0 && step.appliesTo(answers))
                .findFirst();
    }

    /** A page that asks nothing that must be given is shown once all the same, also to who comes back to a draft. */
    boolean wasPassed(Answers answers) {
        return (this != PROOF && this != AUTHORITY) || answers.has(path);
    }

    /** Where the back link leads. */
    String back(Answers answers) {
        return Arrays.stream(values())
                .filter(step -> step.compareTo(this) < 0 && step.appliesTo(answers))
                .reduce((_, later) -> later)
                .map(ApplyStep::address)
                .orElse("/");
    }

    static Optional<ApplyStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
