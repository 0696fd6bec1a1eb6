// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trailscope {

//! Writes a file that appears under its name only when it is complete. Until commit() it lies beside its
//! place under a temporary name; without commit() it vanishes and what was there before stays. After a
//! failure further calls give the same error. DiskFull is told apart from other failures, as only the user
//! can help there.
class AtomicFile {
public:
    //! Creates the temporary file; its folder must exist.
    explicit AtomicFile(std::filesystem::path path);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    //! Buffered.
    [[nodiscard]] Result<Done> write(std::string_view bytes);

    //! Flushes, syncs to the disk and gives the file its name. Write nothing afterwards.
    [[nodiscard]] Result<Done> commit();

private:
    [[nodiscard]] Result<Done> state() const;
    [[nodiscard]] Result<Done> flush();
    [[nodiscard]] Result<Done> fail(int systemError);
    void discard();

    std::filesystem::path m_path;
    std::string m_temporary; //!< empty when there is no temporary file
    int m_file = -1;
    std::string m_buffer;
    Error m_error;
    bool m_failed = false;
};

} // namespace trailscope
