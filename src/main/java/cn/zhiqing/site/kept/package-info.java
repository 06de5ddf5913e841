/** What staff had typed into a form when their session ended: kept sealed for half an hour, and put back after sign-in. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.site.kept;
