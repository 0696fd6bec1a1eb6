// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_mode.h"

#include "core/archive/output_place.h"
#include "core/base/atomic_file.h"
#include "core/base/visible_text.h"
#include "core/calendar/calendar_file.h"
#include "core/export/manager_report.h"
#include "core/load/left_out.h"
#include "core/load/trail_loader.h"
#include "ui/report/manager_html.h"
#include "ui/report/manager_page.h"
#include "ui/texts/error_text.h"
#include "ui/texts/left_out_text.h"
#include "ui/texts/text.h"

#include <QDateTime>
#include <QTextStream>

#include <utility>

namespace {

using namespace trailscope;

constexpr int doneCode = 0;
constexpr int damagedCode = 1;
constexpr int failedCode = 2;

//! Names of files and calendars may hold hidden characters.
void tell(const QString& sentence)
{
    QTextStream(stderr) << "trailscope: " << ui::toQString(visibleText(sentence.toStdString())) << '\n';
}

int failed(const Error& error)
{
    tell(ui::errorSentence(error));
    return failedCode;
}

Result<Calendar> calendarOf(const ReportArguments& arguments)
{
    auto calendar = arguments.calendar.isEmpty() ? Result<Calendar>(Calendar::standard(TimeZone::system()))
                                                 : readCalendarFile(arguments.calendar.toStdString());
    if (calendar.ok() && !arguments.zone.isEmpty()) {
        auto zone = TimeZone::named(arguments.zone.toStdString());
        if (!zone.ok()) {
            return zone.error();
        }
        calendar.value().zone = std::move(zone).value();
    }
    return calendar;
}

ReportRequest requestOf(const ReportArguments& arguments)
{
    ReportRequest request{
        arguments.from.toStdString(), arguments.to.toStdString(), arguments.filter.toStdString(), {}};
    for (const auto& preset : arguments.presets) {
        request.presets.push_back(preset.toStdString());
    }
    return request;
}

QByteArray pageOf(const ManagerReport& report, const ReportArguments& arguments)
{
    if (arguments.file.endsWith(QStringLiteral(".html"))) {
        return ui::managerHtml(report);
    }
    const auto paper = arguments.paper == QStringLiteral("letter") ? QPageSize::Letter : QPageSize::A4;
    return ui::managerPdf(report, paper);
}

std::optional<Error> whyNothingWasRead(const LoadReport& report)
{
    if (report.recordsRead > 0) {
        return std::nullopt;
    }
    return report.problems.empty() ? Error{ErrorCode::NotATrail, {}, {}} : report.problems.front().error;
}

} // namespace

int makeReport(const QStringList& paths, const ReportArguments& arguments)
{
    auto calendar = calendarOf(arguments);
    if (!calendar.ok()) {
        return failed(calendar.error());
    }
    std::vector<std::filesystem::path> files;
    for (const auto& path : paths) {
        files.emplace_back(path.toStdString());
    }
    const auto inFolder = arguments.force ? InArchiveFolder::Wanted : InArchiveFolder::Refused;
    if (const auto checked = checkOutput(arguments.file.toStdString(), files, inFolder); !checked.ok()) {
        return failed(checked.error());
    }
    const auto trail = loadTrail(files);
    if (const auto error = whyNothingWasRead(trail.report)) {
        return failed(*error);
    }
    const QueryContext context{trail.store,
                               std::make_shared<const Calendar>(std::move(calendar).value()),
                               {QDateTime::currentSecsSinceEpoch()}};
    const auto question = questionOf(requestOf(arguments), context);
    if (!question.ok()) {
        return failed(question.error());
    }
    const auto report = makeManagerReport(question.value(), {files, trail.report, context});
    if (!report.ok()) {
        return failed(report.error());
    }
    const auto page = pageOf(report.value(), arguments).toStdString();
    if (const auto written = writeWholeFile(arguments.file.toStdString(), page); !written.ok()) {
        return failed(written.error());
    }
    const auto leftOut = leftOutOf(trail.report);
    if (!leftOut.isNothing()) {
        tell(ui::leftOutText(leftOut));
    }
    return leftOut.isNothing() ? doneCode : damagedCode;
}
