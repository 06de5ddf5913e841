package cn.zhiqing.ui;

/**
 * Whose site this is (主办单位).
 *
 * @param name the place, for example 济南市
 * @param host the body that runs the site
 * @param hotline the telephone number where people ask for help
 */
public record City(String name, String host, String hotline) {

    /** The name of the site. */
    public String site() {
        return name + "政府信息公开";
    }
}
