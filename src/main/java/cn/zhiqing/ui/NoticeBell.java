package cn.zhiqing.ui;

import cn.zhiqing.access.Viewer;

/** The bell in the head of staff pages (消息提醒): at most one bean, of the module that keeps notices. */
public interface NoticeBell {

    /** The address of the page of notices, starting with a slash. */
    String href();

    /** How many this person has not read. */
    int unread(Viewer viewer);
}
