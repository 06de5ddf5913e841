package cn.zhiqing.kernel;

/**
 * Something that happened, as a record in the past tense. Events hold kernel types, dates, numbers and codes only: personal
 * facts are kept sealed elsewhere and named by id. An event's name and version are fixed for ever by its module's catalogue.
 */
public interface Event {}
