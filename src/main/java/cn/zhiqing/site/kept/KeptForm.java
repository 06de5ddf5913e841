package cn.zhiqing.site.kept;

import java.util.List;
import java.util.Map;

/**
 * One form as it came (保留的表单), without passwords, tokens and files.
 *
 * @param page path and query of the page that the form stands on
 * @param action path that the form posts to
 * @param fields values by field, in the order they came
 * @param files names of chosen files; a browser lets nobody but the person choose them again
 */
record KeptForm(String page, String action, Map<String, List<String>> fields, List<String> files) {}
