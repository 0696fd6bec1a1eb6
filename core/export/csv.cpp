// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include "core/export/csv_cell.h"
#include "core/export/row_texts.h"

#include <memory>

namespace trailscope {

namespace {

constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
std::string heading(const CsvOptions& options, const TimeZone& zone)
{
    std::string text(options.byteOrderMark ? byteOrderMark : std::string_view());
    std::string_view comma;
    for (const auto field : options.columns) {
        text += comma;
        if (field == Field::Time) {
            appendCsvCell(text, "time (" + zone.name() + ")");
            text += ",time (UTC)";
        } else {
            text += fieldName(field);
        }
        comma = ",";
    }
    text += lineEnd;
    return text;
}

//! What happens with a field of the raw record when the archive can't be read.
enum class WithoutArchive : std::uint8_t {
    Fail,  //!< a file must not pass off what could not be read as empty
    Empty, //!< the cell stays empty
};

//! Writes rows as lines. Copies share what was prepared, as std::function wants it.
class CsvRow {
public:
    CsvRow(const CsvOptions& options, const QueryContext& context,
           WithoutArchive withoutArchive = WithoutArchive::Fail)
        : m_columns(options.columns)
        , m_zone(context.calendar->zone)
        , m_texts(std::make_shared<RowTexts>(m_columns, context))
        , m_withoutArchive(withoutArchive)
    {
    }

    Result<Done> operator()(RowId row, std::string& into) const
    {
        if (auto moved = m_texts->moveTo(row); !moved.ok() && m_withoutArchive == WithoutArchive::Fail) {
            return moved;
        }
        std::string_view comma;
        for (const auto field : m_columns) {
            into += comma;
            comma = ",";
            if (field == Field::Time) {
                into += m_zone.formatWithOffset(m_texts->time());
                into += comma;
                into += formatUtc(m_texts->time());
            } else {
                appendCsvCell(into, m_texts->text(field));
            }
        }
        into += lineEnd;
        return Done{};
    }

private:
    std::vector<Field> m_columns;
    TimeZone m_zone;
    std::shared_ptr<RowTexts> m_texts;
    WithoutArchive m_withoutArchive;
};

} // namespace

Result<Done> writeCsv(const std::filesystem::path& file, std::span<const RowId> rows,
                      const CsvOptions& options, const QueryContext& context, const ExportProgress& progress,
                      std::stop_token stop)
{
    return exportRowsToFile(file, heading(options, context.calendar->zone), rows, CsvRow(options, context),
                            progress, stop);
}

Result<Done> writeCsv(const TextSink& sink, std::span<const RowId> rows, const CsvOptions& options,
                      const QueryContext& context, const ExportProgress& progress, std::stop_token stop)
{
    return exportRows(sink, heading(options, context.calendar->zone), rows, CsvRow(options, context),
                      progress, stop);
}

std::string toCsv(std::span<const RowId> rows, const CsvOptions& options, const QueryContext& context)
{
    auto text = heading(options, context.calendar->zone);
    const CsvRow writeRow(options, context, WithoutArchive::Empty);
    for (const auto row : rows) {
        static_cast<void>(writeRow(row, text));
    }
    return text;
}

} // namespace trailscope
