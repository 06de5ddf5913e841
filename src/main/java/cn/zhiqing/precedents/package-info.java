/**
 * Precedents (案例库): what a closed request teaches, without the people in it, proposed by the body that decided it, checked by
 * a second person, then read by all staff of the city and cited in drafts. Source: 政府信息公开条例 articles 3 and 46 (the
 * competent department guides), 个人信息保护法 articles 4, 51 and 73 (anonymised, and kept so). What reconsideration or a court
 * said follows from the events of the request by itself.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "precedents",
        allowedDependencies = {"kernel", "access", "privacy", "journal", "documents", "ui", "cases", "cases :: events"})
package cn.zhiqing.precedents;
