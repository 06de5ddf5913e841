/** Controllers and page records of the general pages. */
@NullMarked
package cn.zhiqing.site.web;

import org.jspecify.annotations.NullMarked;
