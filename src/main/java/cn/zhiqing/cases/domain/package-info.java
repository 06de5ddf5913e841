/** The life of one request as plain rules: states, fold, gates and particulars. No framework, no database, no clock of its own. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.domain;
