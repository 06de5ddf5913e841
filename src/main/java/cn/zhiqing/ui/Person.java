package cn.zhiqing.ui;

/**
 * The signed-in member of staff (登录的工作人员), as the page head shows them: name, and body or office.
 *
 * @param unread notices they have not read yet
 * @param notices the address of their notices; empty when nobody contributes such a page
 */
public record Person(String name, String office, int unread, String notices) {

    public Person(String name, String office) {
        this(name, office, 0, "");
    }
}
