// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"
#include "tests/support/store_maker.h"

#include <atomic>
#include <map>
#include <string>
#include <vector>

namespace trailscope::test {

//! Archive files as texts in memory, which counts how often each is opened.
class FakeRawSource final : public RawSource {
public:
    explicit FakeRawSource(std::vector<std::string> files);

    [[nodiscard]] Result<FileText> fileText(FileId file) const override;

    //! From now on the file can't be read.
    void remove(FileId file) { m_files[file] = nullptr; }

    //! From now on the file holds something else.
    void replace(FileId file, std::string text);

    [[nodiscard]] int opened(FileId file) const { return m_opened.at(file); }

private:
    std::vector<FileText> m_files;
    mutable std::vector<std::atomic<int>> m_opened;
};

//! An event and the record that the archive holds of it.
struct RecordedEvent {
    MadeEvent event;
    FileId file = 0;
    std::string record;
};

struct FakeArchive {
    EventStorePtr store;
    std::shared_ptr<FakeRawSource> source;
};

//! A final store of events whose records lie in the files `0.gz`, `1.gz`, ... as one array each.
[[nodiscard]] FakeArchive makeArchive(const std::vector<RecordedEvent>& events);

} // namespace trailscope::test
