# What consumers find: a CMake package with optional components, and pkg-config files.
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/chengdu_subsidy)

install(TARGETS chengdu_subsidy EXPORT chengdu_subsidy-targets FILE_SET HEADERS)
install(
  EXPORT chengdu_subsidy-targets
  NAMESPACE chengdu_subsidy::
  DESTINATION ${package_folder})

if(CHENGDU_SUBSIDY_BUILD_JSON)
  install(TARGETS chengdu_subsidy_json EXPORT chengdu_subsidy-json-targets FILE_SET HEADERS)
  install(
    EXPORT chengdu_subsidy-json-targets
    NAMESPACE chengdu_subsidy::
    DESTINATION ${package_folder})
endif()
if(CHENGDU_SUBSIDY_BUILD_BATCH)
  # What a static archive leaves to be linked by whoever uses it.
  if(CHENGDU_SUBSIDY_USE_TBB AND TARGET TBB::tbb)
    set(batch_uses_tbb TRUE)
    set(batch_requires "Requires.private: tbb")
  else()
    set(batch_uses_tbb FALSE)
    set(batch_requires "")
  endif()
  install(TARGETS chengdu_subsidy_batch EXPORT chengdu_subsidy-batch-targets FILE_SET HEADERS)
  install(
    EXPORT chengdu_subsidy-batch-targets
    NAMESPACE chengdu_subsidy::
    DESTINATION ${package_folder})
endif()
if(CHENGDU_SUBSIDY_BUILD_RECORD)
  install(TARGETS chengdu_subsidy_record EXPORT chengdu_subsidy-record-targets FILE_SET HEADERS)
  install(
    EXPORT chengdu_subsidy-record-targets
    NAMESPACE chengdu_subsidy::
    DESTINATION ${package_folder})
endif()
if(CHENGDU_SUBSIDY_BUILD_TOOL)
  install(TARGETS chengdu-subsidy)
endif()
if(EXISTS ${PROJECT_SOURCE_DIR}/LICENSE)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

configure_package_config_file(
  cmake/chengdu_subsidy-config.cmake.in ${PROJECT_BINARY_DIR}/chengdu_subsidy-config.cmake
  INSTALL_DESTINATION ${package_folder})
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/chengdu_subsidy-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/chengdu_subsidy-config.cmake
              ${PROJECT_BINARY_DIR}/chengdu_subsidy-config-version.cmake
        DESTINATION ${package_folder})

set(pkg_config_files chengdu_subsidy)
if(CHENGDU_SUBSIDY_BUILD_JSON)
  list(APPEND pkg_config_files chengdu_subsidy-json)
endif()
if(CHENGDU_SUBSIDY_BUILD_BATCH)
  list(APPEND pkg_config_files chengdu_subsidy-batch)
endif()
if(CHENGDU_SUBSIDY_BUILD_RECORD)
  list(APPEND pkg_config_files chengdu_subsidy-record)
endif()
# From the folder of a .pc file back to the prefix, so that an installation may be moved.
file(RELATIVE_PATH prefix_from_pc /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
foreach(name IN LISTS pkg_config_files)
  configure_file(cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
