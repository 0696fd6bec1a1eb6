// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view reportOption = "--report";

struct Command {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void describeReport(QCommandLineParser& parser)
{
    parser.addOption(
        {u"report"_s,
         Command::tr("Write the manager's page of the paths as PDF or HTML and quit; needs no display."),
         u"FILE"_s});
    parser.addOption({u"paper"_s, Command::tr("Of the report: a4 or letter."), u"SIZE"_s, u"a4"_s});
    parser.addOption({u"from"_s, Command::tr("The report's first day."), u"TIME"_s});
    parser.addOption({u"to"_s, Command::tr("The report's last day."), u"TIME"_s});
    parser.addOption({u"filter"_s, Command::tr("The report's events match this filter."), u"FILTER"_s});
    parser.addOption(
        {u"preset"_s, Command::tr("The report tells what this preset finds; may be repeated."), u"ID"_s});
    parser.addOption({u"tz"_s, Command::tr("The report's time zone, such as Asia/Tokyo."), u"ZONE"_s});
    parser.addOption({u"force"_s, Command::tr("Write the report into the archive's folder too.")});
    parser.addOption({u"calendar"_s, Command::tr("The report's calendar file."), u"FILE.json"_s});
}

void describeOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Command::tr("Review the audit trails of cloud accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"grab"_s, Command::tr("Load the paths, save a picture of the window and quit."), u"FILE.png"_s});
    parser.addOption(
        {u"view"_s, Command::tr("Begin with this view: events or manager."), u"VIEW"_s, u"events"_s});
    parser.addOption({u"language"_s, Command::tr("Speak this language: en, ja or zh_CN."), u"LANGUAGE"_s});
    describeReport(parser);
    parser.addPositionalArgument(u"PATH"_s, Command::tr("Folders and files to open."), u"[PATH...]"_s);
}

//! Ends the program when the value is none of \a known.
void check(const QCommandLineParser& parser, const QString& option, const QStringList& known)
{
    if (const auto value = parser.value(option); !known.contains(value)) {
        qCritical().noquote()
            << Command::tr("--%1 can't be %2; it is one of: %3.").arg(option, value, known.join(u", "_s));
        std::exit(2);
    }
}

} // namespace

bool asksForReport(int argc, char* argv[])
{
    return std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument == reportOption || argument.starts_with(std::string(reportOption) + '=');
    });
}

QString languageArgument(const QStringList& arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    parser.parse(arguments);
    return parser.value(u"language"_s);
}

Arguments parseArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(application);
    check(parser, u"view"_s, {u"events"_s, u"manager"_s});
    check(parser, u"paper"_s, {u"a4"_s, u"letter"_s});
    return {parser.positionalArguments(),
            parser.value(u"grab"_s),
            parser.value(u"view"_s) == u"manager"_s,
            {parser.value(u"report"_s), parser.value(u"paper"_s), parser.value(u"from"_s),
             parser.value(u"to"_s), parser.value(u"filter"_s), parser.values(u"preset"_s),
             parser.value(u"tz"_s), parser.value(u"calendar"_s), parser.isSet(u"force"_s)}};
}
