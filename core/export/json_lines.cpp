// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_lines.h"

#include "core/base/json_text.h"
#include "core/export/row_texts.h"

#include <algorithm>
#include <memory>
#include <simdjson.h>
#include <vector>

namespace trailscope {

namespace {

//! Writes rows as objects. Copies share what was prepared, as std::function wants it.
class JsonRow {
public:
    JsonRow(std::span<const Field> columns, const QueryContext& context)
        : m_columns(columns.begin(), columns.end())
        , m_zone(context.calendar->zone)
        , m_texts(std::make_shared<RowTexts>(columns, context))
    {
    }

    Result<Done> operator()(RowId row, std::string& into) const
    {
        if (auto moved = m_texts->moveTo(row); !moved.ok()) {
            return moved;
        }
        char before = '{';
        for (const auto field : m_columns) {
            into += before;
            before = ',';
            appendJsonText(fieldName(field), into);
            into += ':';
            if (field == Field::Time) {
                appendJsonText(m_zone.formatWithOffset(m_texts->time()), into);
            } else {
                appendJsonText(m_texts->text(field), into);
            }
        }
        into += m_columns.empty() ? "{}\n" : "}\n";
        return Done{};
    }

private:
    std::vector<Field> m_columns;
    TimeZone m_zone;
    std::shared_ptr<RowTexts> m_texts;
};

Result<Done> appendOnOneLine(const std::string& record, std::string& into)
{
    const bool isOneLine =
        std::none_of(record.begin(), record.end(), [](char c) { return c == '\n' || c == '\r'; });
    if (isOneLine) {
        into += record;
        into += '\n';
        return Done{};
    }
    std::string minified(record.size() + simdjson::SIMDJSON_PADDING, '\0');
    std::size_t length = 0;
    const auto error = simdjson::minify(record.data(), record.size(), minified.data(), length);
    if (error != simdjson::SUCCESS) {
        return Error{ErrorCode::MalformedJson, {}, simdjson::error_message(error)};
    }
    into.append(minified, 0, length);
    into += '\n';
    return Done{};
}

RowWriter rawRow(const EventStorePtr& store)
{
    return [store](RowId row, std::string& into) -> Result<Done> {
        const auto record = store->rawRecord(row);
        return record.ok() ? appendOnOneLine(record.value(), into) : Result<Done>(record.error());
    };
}

} // namespace

Result<Done> writeJsonLines(const std::filesystem::path& file, std::span<const RowId> rows,
                            std::span<const Field> columns, const QueryContext& context,
                            const ExportProgress& progress, std::stop_token stop)
{
    return exportRowsToFile(file, {}, rows, JsonRow(columns, context), progress, stop);
}

Result<Done> writeJsonLines(const TextSink& sink, std::span<const RowId> rows, std::span<const Field> columns,
                            const QueryContext& context, const ExportProgress& progress, std::stop_token stop)
{
    return exportRows(sink, {}, rows, JsonRow(columns, context), progress, stop);
}

Result<Done> writeRawRecords(const std::filesystem::path& file, std::span<const RowId> rows,
                             const QueryContext& context, const ExportProgress& progress,
                             std::stop_token stop)
{
    return exportRowsToFile(file, {}, rows, rawRow(context.store), progress, stop);
}

Result<Done> writeRawRecords(const TextSink& sink, std::span<const RowId> rows, const QueryContext& context,
                             const ExportProgress& progress, std::stop_token stop)
{
    return exportRows(sink, {}, rows, rawRow(context.store), progress, stop);
}

} // namespace trailscope
