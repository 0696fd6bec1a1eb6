// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

using namespace Qt::StringLiterals;

struct Command {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void describeOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Command::tr("Review the audit trails of cloud accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"grab"_s, Command::tr("Load the paths, save a picture of the window and quit."), u"FILE.png"_s});
    parser.addOption({u"language"_s, Command::tr("Speak this language: en, ja or zh_CN."), u"LANGUAGE"_s});
    parser.addPositionalArgument(u"PATH"_s, Command::tr("Folders and files to open."), u"[PATH...]"_s);
}

} // namespace

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
    return {parser.positionalArguments(), parser.value(u"grab"_s)};
}
