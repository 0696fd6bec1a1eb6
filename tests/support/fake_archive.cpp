// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_archive.h"

#include "core/store/segment_builder.h"
#include "core/store/time_order.h"

#include <algorithm>

namespace trailscope::test {

FakeRawSource::FakeRawSource(std::vector<std::string> files) : m_opened(files.size())
{
    for (auto& file : files) {
        m_files.push_back(std::make_shared<const std::string>(std::move(file)));
    }
}

Result<FileText> FakeRawSource::fileText(FileId file) const
{
    ++m_opened.at(file);
    if (!m_files.at(file)) {
        return Error{ErrorCode::NotFound, std::to_string(file) + ".gz", "gone"};
    }
    return m_files[file];
}

void FakeRawSource::replace(FileId file, std::string text)
{
    m_files[file] = std::make_shared<const std::string>(std::move(text));
}

FakeArchive makeArchive(const std::vector<RecordedEvent>& events)
{
    FileId fileCount = 0;
    for (const auto& event : events) {
        fileCount = std::max(fileCount, event.file + 1);
    }
    std::vector<std::string> files(fileCount, "[");
    SharedDictionaries dictionaries;
    SegmentBuilder builder(dictionaries);
    for (const auto& [event, file, record] : events) {
        EventFields fields;
        fields.time = {event.seconds};
        fields.traits = event.traits;
        fields.blanks = event.blanks;
        for (const auto& [field, text] : event.texts) {
            fields[field] = text;
        }
        builder.add(fields, {file, static_cast<std::uint32_t>(files[file].size())});
        files[file] += record + ",\n";
    }
    EventStore::Parts parts;
    parts.stage = EventStore::Stage::Loading;
    parts.segments = builder.seal();
    parts.dictionaries = dictionaries.snapshot();
    std::vector<std::string> names;
    for (FileId file = 0; file < fileCount; ++file) {
        names.push_back(std::to_string(file) + ".gz");
    }
    parts.dictionaries[columnIndex(Field::File)] = std::make_shared<const Dictionary>(
        std::vector<std::string_view>(names.begin(), names.end()), Dictionary::Order::Arrival);
    auto source = std::make_shared<FakeRawSource>(std::move(files));
    auto ordered = orderByTime(std::move(parts), 1, {});
    ordered.parts.rawSource = source;
    return {std::make_shared<const EventStore>(std::move(ordered.parts)), std::move(source)};
}

} // namespace trailscope::test
